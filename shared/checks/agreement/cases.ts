import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "Tout les enfants aiment la neige.",
      quotes: ["Tout les"],
      fixed: "Tous les enfants aiment la neige.",
      why: "« tous » devant un pluriel.",
      origin: "invented",
    },
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
    {
      text: "Leur alliance permet un grande diversité de jeux.",
      quotes: ["un grande diversité"],
      why: "Le déterminant ne suit pas le nom.",
      origin: "other text",
    },
    {
      text: "Il parle des problèmes lié au choix du lieu.",
      quotes: ["problèmes lié"],
      fixed: "Il parle des problèmes liés au choix du lieu.",
      why: "Participe épithète.",
      origin: "other text",
    },
    {
      text: "La loi donne à tous les meilleurs chances.",
      quotes: ["meilleurs chances"],
      fixed: "La loi donne à tous les meilleures chances.",
      why: "L'adjectif suit le nom.",
      origin: "invented",
    },
    {
      text: "Il parle de mesures nouvelle.",
      quotes: ["mesures nouvelle"],
      fixed: "Il parle de mesures nouvelles.",
      why: "Nom sans article après « de ».",
      origin: "invented",
    },
  ],
  right: [
    { text: "Tout les oppose depuis toujours.", why: "« les » est un pronom.", origin: "invented" },
    { text: "Une fois installé, le paquet pèse peu.", why: "« une fois » avec un participe.", origin: "other text" },
    { text: "les valeurs minimale et maximale", why: "Un adjectif pour chacune.", origin: "other text" },
    { text: "les nom et prénom du client", why: "Deux noms au singulier.", origin: "invented" },
    { text: "les systèmes de construction portables", why: "L'adjectif va avec « systèmes ».", origin: "other text" },
    { text: "Dans un seul sens, sens particulier.", why: "Un singulier en -s.", origin: "other text" },
    { text: "les maisons blanches", why: "Accord juste.", origin: "invented" },
    { text: "Il les porte sur le dos.", why: "Pronom et verbe.", origin: "invented" },
    { text: "une étude transversale", why: "Accord juste.", origin: "invented" },
    { text: "la méthode et le cadre analytiques", why: "Deux noms, un adjectif pluriel.", origin: "other text" },
    { text: "le livre et la page", why: "Noms à double genre.", origin: "invented" },
  ],
};
