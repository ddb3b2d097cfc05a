import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "La ville grandit. L'accueil des entreprises de la région dans la zone franche, ainsi que dans les villes voisines relevant du décret.",
      quotes: ["L'accueil des entreprises de"],
      why: "Aucun verbe conjugué.",
      origin: "invented",
    },
    {
      text: "Le pays a besoin d'écoles. La construction de bâtiments neufs dans les quartiers du nord, où la population augmente chaque année.",
      quotes: ["La construction de bâtiments neufs"],
      why: "Le seul verbe est celui de la relative.",
      origin: "invented",
    },
    {
      text: "Les travaux avancent bien. Parmi eux, la réparation du pont sur le fleuve, la peinture de la mairie et l'éclairage de la place.",
      quotes: ["Parmi eux, la réparation"],
      why: "« figurent » ou « il y a » manque.",
      origin: "invented",
    },
    {
      text: "Il reste peu de temps. Enfin, la coopération entre les villes, dans le cadre de laquelle dix accords ont été signés depuis mars.",
      quotes: ["Enfin, la coopération entre"],
      why: "Le verbe est celui de la relative.",
      origin: "invented",
    },
  ],
  right: [
    {
      text: "L'accueil des entreprises de la région dans la zone franche, ainsi que dans les villes voisines relevant du décret.",
      why: "La première phrase peut être un titre, une définition, un point d'une liste.",
      origin: "other text",
    },
    {
      text: "Ils ont beaucoup lu. Les heures que j'ai passées dans leurs livres sont pour beaucoup dans ce que je suis devenu depuis.",
      why: "Le second verbe est le principal.",
      origin: "other text",
    },
    {
      text: "Le choix est large. Les lecteurs, plus intéressés par les romans récents que par les classiques de l'école, trouvent ici leur bonheur.",
      why: "« que » compare et n'ouvre pas de proposition.",
      origin: "other text",
    },
    {
      text: "Il fallait choisir. Les gardes, bien que se sentant supérieurs aux autres, reconnaissent que le froid leur fait peur comme à tous.",
      why: "Le participe n'est pas le verbe que « que » attend.",
      origin: "other text",
    },
    {
      text: "Elle rêvait. Les belles robes, les bijoux, et rien d'autre.",
      why: "Une remarque courte.",
      origin: "invented",
    },
    {
      text: "Voici ce qu'il faut : une corde. La corde la plus longue, la plus fine et la plus solide de toutes celles du magasin !",
      why: "Une exclamation.",
      origin: "invented",
    },
  ],
};
