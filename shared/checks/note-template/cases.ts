import type { CheckCases } from "../check.ts";

const notes = (forms: readonly string[]): string =>
  forms.map((form, i) => `[^${i + 1}] Titre de l'article ${form}. – 2017.`).join("\n\n");
const usual = "[Ressource électronique]";

export const cases: CheckCases = {
  wrong: [
    {
      text: notes([usual, usual, usual, usual, "[ressource en électrons]"]),
      quotes: ["[ressource en électrons]"],
      why: "La même mention, traduite autrement une seule fois.",
      origin: "sample",
    },
    {
      text: notes([usual, usual, "{Ressource électronique}", usual, usual]),
      quotes: ["{Ressource électronique}"],
      why: "Des accolades au lieu des crochets de toutes les autres notes.",
      origin: "sample",
    },
    {
      text: notes([...Array<string>(4).fill("[traduction de l'auteur]"), "[Traduction de l'auteur]"]),
      quotes: ["[Traduction de l'auteur]"],
      why: "La capitale de la mention change dans une seule note.",
      origin: "other text",
    },
    {
      text: notes([...Array<string>(4).fill("URL : http://a.example/1"), "URL ; http://a.example/2"]),
      quotes: ["URL ;"],
      why: "Un point-virgule après l'étiquette que suivent partout deux-points.",
      origin: "other text",
    },
  ],
  right: [
    {
      text: notes([usual, usual, usual, "[ressource électronique]"]),
      why: "Trois fois ne font pas encore un modèle.",
      origin: "invented",
    },
    {
      text: notes([usual, usual, usual, usual, "[Enregistrement sonore]"]),
      why: "Une autre mention, non une variante.",
      origin: "other text",
    },
    {
      text: notes([usual, usual, usual, "[ressource imprimée]", "[ressource imprimée]", "[ressource imprimée]"]),
      why: "Deux mentions également fréquentes : rien ne dit laquelle est le modèle.",
      origin: "invented",
    },
    {
      text: notes([...Array<string>(4).fill("URL : http://a.example/1"), "voir cette URL, qui a changé"]),
      why: "Le sigle est dans une phrase, suivi d'une virgule.",
      origin: "invented",
    },
    {
      text: notes([...Array<string>(4).fill("URL : http://a.example/1"), "URL: http://a.example/2"]),
      why: "L'espace devant les deux-points relève de la typographie.",
      origin: "invented",
    },
  ],
};
