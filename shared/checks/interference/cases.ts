import type { CheckCases } from "../check.ts";

/** With the Russian pack. Each entry's own sentences are tested in tests/glossary. */
export const cases: CheckCases = {
  wrong: [
    {
      text: "La récolte a augmenté au détriment des nouvelles semences.",
      quotes: ["au détriment des"],
      fixed: "La récolte a augmenté grâce aux nouvelles semences.",
      why: "за счёт : la préposition s'accorde avec l'article qui suit.",
      origin: "invented",
    },
    {
      text: "Les sujets de la Fédération votent leur budget.",
      quotes: ["sujets de la Fédération"],
      fixed: "Les entités de la Fédération votent leur budget.",
      why: "субъект Федерации : un nom pour un nom, au pluriel comme lui.",
      origin: "invented",
    },
    {
      text: "Après tout, il est tard et la route est longue.",
      quotes: ["Après tout"],
      fixed: "En effet, il est tard et la route est longue.",
      why: "ведь : la virgule reste à la phrase.",
      origin: "invented",
    },
    {
      text: "La guerre a ruiné l'économie populaire du pays.",
      quotes: ["économie populaire"],
      fixed: "La guerre a ruiné l'économie nationale du pays.",
      why: "народное хозяйство.",
      origin: "invented",
    },
    {
      text: "Le chantier loue un chargeur frontal.",
      quotes: ["chargeur frontal"],
      fixed: "Le chantier loue un chargeur frontal.",
      why: "погрузчик : « chargeuse » n'est qu'un conseil, il effacerait « frontal ».",
      origin: "invented",
    },
  ],
  right: [
    { text: "Il s'est enrichi au détriment de son associé.", why: "Un vrai détriment.", origin: "invented" },
    { text: "Après tout cela, elle dort.", why: "« Tout » est ici un pronom complété.", origin: "invented" },
    { text: "Le chargeur du téléphone est perdu.", why: "Le mot juste.", origin: "invented" },
    { text: "La production de blé augmente.", why: "Une vraie production.", origin: "invented" },
    {
      text: "Une production de montage a ouvert à la frontière.",
      why: "Le glossaire du Bélarus en décide déjà : un seul signalement.",
      origin: "invented",
    },
  ],
};
