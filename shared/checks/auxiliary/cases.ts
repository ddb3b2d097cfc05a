import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "Le ministre a arrivé hier.",
      quotes: ["a arrivé"],
      fixed: "Le ministre est arrivé hier.",
      why: "arriver avec être",
      origin: "invented",
    },
    {
      text: "Elle a déjà devenu célèbre.",
      quotes: ["a déjà devenu"],
      fixed: "Elle est déjà devenu célèbre.",
      why: "devenir avec être",
      origin: "invented",
    },
    {
      text: "Ils s'ont rencontrés à Paris.",
      quotes: ["s'ont"],
      fixed: "Ils se sont rencontrés à Paris.",
      why: "réfléchi avec être",
      origin: "invented",
    },
    {
      text: "La ville est existé mille ans.",
      quotes: ["est existé"],
      fixed: "La ville a existé mille ans.",
      why: "exister avec avoir",
      origin: "invented",
    },
    {
      text: "Le maire efforce de plaire.",
      quotes: ["efforce"],
      fixed: "Le maire s'efforce de plaire.",
      why: "s'efforcer",
      origin: "invented",
    },
    {
      text: "La question s'agit de la réforme.",
      quotes: ["s'agit"],
      why: "s'agir est impersonnel",
      origin: "invented",
    },
  ],
  right: [
    { text: "Le ministre est arrivé hier.", why: "Construction juste.", origin: "invented" },
    { text: "Il ne s'agit pas de cela.", why: "Construction juste.", origin: "invented" },
    { text: "Vous devriez vous en emparer.", why: "Le pronom est plus loin.", origin: "other text" },
    { text: "Elle s'est souvenue de tout.", why: "Construction juste.", origin: "invented" },
    { text: "Souvenez-vous de moi.", why: "Le pronom suit.", origin: "invented" },
    { text: "Le texte dont il s'agit est court.", why: "Construction juste.", origin: "invented" },
    { text: "Il a convenu d'un prix.", why: "Les deux auxiliaires se disent.", origin: "invented" },
  ],
};
