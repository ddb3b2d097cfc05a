import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    { text: "ces méthode nouvelles", quotes: ["ces méthode"], why: "Pluriel manquant.", origin: "invented" },
    {
      text: "Il a vu mes fenêtre.",
      quotes: ["mes fenêtre"],
      fixed: "Il a vu mes fenêtres.",
      why: "Pluriel manquant.",
      origin: "invented",
    },
    { text: "plusieurs problème graves", quotes: ["plusieurs problème"], why: "Pluriel manquant.", origin: "invented" },
    {
      text: "une étude transversal",
      quotes: ["étude transversal"],
      fixed: "une étude transversale",
      why: "Féminin manquant.",
      origin: "invented",
    },
  ],
  right: [
    { text: "les maisons blanches", why: "Accord juste.", origin: "invented" },
    { text: "Il les porte sur le dos.", why: "Pronom et verbe.", origin: "invented" },
    { text: "une étude transversale", why: "Accord juste.", origin: "invented" },
    { text: "la méthode et le cadre analytiques", why: "Deux noms, un adjectif pluriel.", origin: "other text" },
    { text: "le livre et la page", why: "Noms à double genre.", origin: "invented" },
  ],
};
