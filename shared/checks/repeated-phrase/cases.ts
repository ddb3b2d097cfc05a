import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "Il a signé un accord de un accord de coopération avec eux.",
      quotes: ["un accord de un accord de"],
      fixed: "Il a signé un accord de coopération avec eux.",
      why: "Trois mots doublés à la jointure.",
      origin: "invented",
    },
    {
      text: "Nous avons vu la mer et les îles lointaines du sud. Nous avons vu la mer et les îles lointaines du sud.",
      quotes: ["Nous avons vu la mer et les îles lointaines du sud."],
      why: "La phrase entière, deux fois.",
      origin: "invented",
    },
    {
      text: "Le ministre a rappelé que la route du nord serait ouverte en mai.\n\nUn mot.\n\nLe ministre a rappelé que la route du nord serait ouverte en mai.",
      quotes: ["Le ministre a rappelé que la route du nord serait ouverte en mai."],
      why: "La même phrase deux alinéas plus loin.",
      origin: "other text",
    },
    {
      text: "Pour développer les échanges pour développer les échanges, il faut du temps.",
      quotes: ["Pour développer les échanges pour développer les échanges"],
      fixed: "Pour développer les échanges, il faut du temps.",
      why: "Groupe doublé, capitale comprise.",
      origin: "invented",
    },
  ],
  right: [
    { text: "Vous vous taisez, nous nous levons.", why: "Un mot : l’affaire d’un autre contrôle.", origin: "invented" },
    { text: "Pas à pas, jour après jour, il avance.", why: "Tours figés.", origin: "other text" },
    { text: "Il neigeait. On était vaincu. Il neigeait.", why: "Un refrain est court.", origin: "other text" },
    { text: "De jour en jour et de mois en mois, de loin en loin.", why: "Parallélisme.", origin: "other text" },
    { text: "Oui, oui, bien sûr, bien sûr.", why: "Insistance, avec une virgule.", origin: "other text" },
  ],
};
