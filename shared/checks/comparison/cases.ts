import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "Il pèse plus que 100 kilos.",
      quotes: ["plus que"],
      fixed: "Il pèse plus de 100 kilos.",
      why: "plus de + nombre",
      origin: "invented",
    },
    {
      text: "La tour est aussi haute comme le clocher.",
      quotes: ["aussi haute comme"],
      fixed: "La tour est aussi haute que le clocher.",
      why: "aussi… que",
      origin: "invented",
    },
    {
      text: "C'est la ville plus grande du pays.",
      quotes: ["ville plus grande"],
      fixed: "C'est la ville la plus grande du pays.",
      why: "le superlatif répète l'article",
      origin: "invented",
    },
    {
      text: "Les usines moins chères du marché ferment.",
      quotes: ["usines moins chères"],
      fixed: "Les usines les moins chères du marché ferment.",
      why: "le superlatif répète l'article",
      origin: "invented",
    },
    {
      text: "Plus que la moitié du blé est perdue.",
      quotes: ["Plus que"],
      why: "« plus de » devant une part.",
      origin: "invented",
    },
    {
      text: "Il est plus grand comme son frère.",
      quotes: ["plus grand comme"],
      why: "« que » compare.",
      origin: "invented",
    },
    {
      text: "C'est un des plus grand ports du nord.",
      quotes: ["plus grand"],
      fixed: "C'est un des plus grands ports du nord.",
      why: "Un parmi plusieurs.",
      origin: "invented",
    },
  ],
  right: [
    { text: "Il est plus connu comme peintre.", why: "« comme » ne compare pas.", origin: "invented" },
    { text: "C'est un des plus grands ports du nord.", why: "Construction juste.", origin: "invented" },
    { text: "Il n'en reste plus que la moitié.", why: "Une restriction.", origin: "invented" },
    { text: "Il ne reste plus que 3 jours.", why: "Une restriction.", origin: "invented" },
    { text: "Une ville plus grande que la capitale.", why: "Une comparaison.", origin: "invented" },
    { text: "Le prix plus élevé de 10 % que l'an dernier.", why: "Un écart.", origin: "invented" },
    { text: "Il est venu aussi tard, comme toujours.", why: "« comme » ouvre autre chose.", origin: "invented" },
    { text: "Les maisons plus proches de la mer coûtent cher.", why: "« proche de ».", origin: "invented" },
  ],
};
