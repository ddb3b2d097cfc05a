import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "En outre, il pleut. En outre, il vente. En outre, il neige.",
      quotes: ["En outre"],
      why: "Trois fois le même lien.",
      origin: "invented",
    },
    {
      text: "Il faut dire que la mer est belle. Il faut dire que le ciel est bleu. Il faut dire que tout va bien.",
      quotes: ["Il faut"],
      why: "Trois fois le même début.",
      origin: "other text",
    },
    {
      text: "Le gouvernement a décidé. Le gouvernement a voté. Le gouvernement a signé.",
      quotes: ["Le gouvernement"],
      why: "Trois fois le même sujet.",
      origin: "other text",
    },
    {
      text: "Cette année, il part. Cette année, il revient. Cette année, il reste.",
      quotes: ["Cette année"],
      why: "Trois fois la même date.",
      origin: "invented",
    },
  ],
  right: [
    { text: "En outre, il pleut. En outre, il vente.", why: "Deux fois seulement.", origin: "invented" },
    { text: "Il vint. Il vit. Il vainquit.", why: "Un seul mot en commun : une figure.", origin: "other text" },
    { text: "Le roi sort. Le fou rit. La reine dort.", why: "Le même article, d’autres noms.", origin: "invented" },
    { text: "Tout est calme. Rien ne bouge. On attend.", why: "Rien de commun.", origin: "invented" },
    { text: "En outre, il pleut. Le vent se lève. En outre, il neige.", why: "Pas de suite.", origin: "invented" },
  ],
};
