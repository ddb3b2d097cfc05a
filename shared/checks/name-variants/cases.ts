import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "La région de Vitebsk exporte du lin. Vitebsk compte dix usines.\n\nLe combinat de Vitsebsk a rouvert.",
      quotes: ["Vitsebsk"],
      why: "Transcription du russe et du biélorusse d'une même ville.",
      origin: "sample",
    },
    {
      text: "Le groupe Zoomlion a signé. Avec Zoomlion, tout va vite. La filiale de Zumlion est à Mohilev.",
      quotes: ["Zumlion"],
      fixed: "Le groupe Zoomlion a signé. Avec Zoomlion, tout va vite. La filiale de Zoomlion est à Mohilev.",
      why: "Le nom chinois a fait un détour par le russe.",
      origin: "sample",
    },
    {
      text: "Le général Joukov prit la ville. On fêta Joukov.\n\nLe plan de Zhukov fut suivi.",
      quotes: ["Zhukov"],
      why: "Transcription française et anglaise.",
      origin: "other text",
    },
    {
      text: "Le discours de Loukachenko dura deux heures. Loukachenko se tut.\n\nLukashenko reprit la parole.",
      quotes: ["Lukashenko"],
      why: "Transcription française et anglaise.",
      origin: "invented",
    },
  ],
  right: [
    {
      text: "De Minsk à Pinsk, il y a trois cents kilomètres. Minsk est la capitale.",
      why: "Deux villes.",
      origin: "invented",
    },
    {
      text: "Ivanov et Ivanova ont signé. Ivanov est parti le premier.",
      why: "Un homme et une femme.",
      origin: "invented",
    },
    { text: "Martin et Martine ont trois enfants. Martine travaille.", why: "Deux prénoms.", origin: "invented" },
    { text: "Le chanteur Julien a croisé Julian. Julien riait.", why: "Deux prénoms connus.", origin: "invented" },
    { text: "Tchekhov écrivit la pièce. Tchekhov la monta.", why: "Une seule forme.", origin: "invented" },
  ],
};
