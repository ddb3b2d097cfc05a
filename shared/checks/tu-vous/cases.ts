import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "Tu ouvres le menu et vous verrez la liste.",
      quotes: ["vous verrez"],
      why: "Deux façons de s'adresser au lecteur.",
      origin: "invented",
    },
    { text: "Si vous avez froid, tu fermes la porte.", quotes: ["tu fermes"], why: "Deux façons.", origin: "invented" },
    {
      text: "Vous pouvez lire ce livre, tu le trouveras beau, car tu aimes lire.",
      quotes: ["tu aimes"],
      why: "Deux façons.",
      origin: "invented",
    },
    { text: "Quand tu arrives, vous devez payer.", quotes: ["vous devez"], why: "Deux façons.", origin: "invented" },
  ],
  right: [
    { text: "Tu ouvres le menu et tu vois la liste.", why: "Un seul.", origin: "invented" },
    {
      text: "« Tu viens ? Vous aussi, vous venez ? »",
      why: "Plusieurs personnes, dans un dialogue.",
      origin: "invented",
    },
    { text: "Je vous dis que tu as tort. Il vous parle.", why: "« vous » n'est pas sujet.", origin: "invented" },
    { text: "Vous verrez. Tu verras.", why: "Deux phrases.", origin: "invented" },
    { text: "Vous avez raison et nous avons tort.", why: "Un seul.", origin: "invented" },
  ],
};
