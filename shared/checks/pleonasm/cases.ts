import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "Il faut prévoir à l’avance les travaux.",
      quotes: ["prévoir à l’avance"],
      fixed: "Il faut prévoir les travaux.",
      why: "Prévoir, c’est voir à l’avance.",
      origin: "invented",
    },
    {
      text: "De nouvelles approches novatrices sont au programme.",
      quotes: ["nouvelles approches novatrices"],
      why: "Novatrices : nouvelles.",
      origin: "sample",
    },
    {
      text: "Les deux parties collaborent ensemble depuis lors.",
      quotes: ["collaborent ensemble"],
      fixed: "Les deux parties collaborent depuis lors.",
      why: "Collaborer, c’est travailler ensemble.",
      origin: "invented",
    },
    {
      text: "Ils ont monté en haut, puis reculé en arrière.",
      quotes: ["monté en haut", "reculé en arrière"],
      fixed: "Ils ont monté, puis reculé.",
      why: "Le verbe dit la direction.",
      origin: "invented",
    },
    {
      text: "Au jour d’aujourd’hui, c’est un faux prétexte.",
      quotes: ["Au jour d’aujourd’hui", "faux prétexte"],
      fixed: "Aujourd’hui, c’est un prétexte.",
      why: "Deux tours connus.",
      origin: "other text",
    },
  ],
  right: [
    {
      text: "Il faut prévoir les travaux et payer à l’avance.",
      why: "« payer à l’avance » dit une chose.",
      origin: "invented",
    },
    { text: "Ils travaillent ensemble.", why: "Aucun redoublement.", origin: "invented" },
    { text: "Il monta en haut de la tour.", why: "« en haut de » a un complément.", origin: "other text" },
    { text: "De nouvelles approches prudentes.", why: "Deux idées.", origin: "invented" },
    { text: "Un prétexte futile.", why: "Deux idées.", origin: "invented" },
  ],
};
