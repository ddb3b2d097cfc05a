import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "La délégation a visité Minsk Tractor Works et une ferme.",
      quotes: ["Minsk Tractor Works"],
      why: "Le nom de l'usine est en anglais.",
      origin: "sample",
    },
    {
      text: "Ils ont créé des joint ventures avec l'Inde.",
      quotes: ["joint ventures"],
      why: "Le français dit coentreprises.",
      origin: "sample",
    },
    {
      text: "Le produit est vendu par la laiterie Meat and Milk Company depuis un an.",
      quotes: ["Meat and Milk Company"],
      why: "Une raison sociale que rien n'oblige à laisser en anglais.",
      origin: "sample",
    },
    {
      text: "Les patients ont été suivis according to the new guidelines pendant six mois.",
      quotes: ["to the new guidelines"],
      why: "Un bout de phrase resté en anglais.",
      origin: "invented",
    },
  ],
  right: [
    { text: "On lance alors debian/rules build pour voir.", why: "Un chemin.", origin: "other text" },
    { text: "Le marketing et le leasing font partie du business.", why: "Mots d'emprunt.", origin: "invented" },
    { text: "Il passe le week-end à Londres, tout est OK.", why: "Mots d'emprunt.", origin: "invented" },
    { text: "Six tables et dix chaises furent vendues.", why: "Des mots qui sont aussi anglais.", origin: "invented" },
    { text: "Le car part de la place à huit heures.", why: "« car » et « place » sont français.", origin: "invented" },
    { text: "Debian est un projet open source.", why: "Expression d'emprunt.", origin: "other text" },
  ],
};
