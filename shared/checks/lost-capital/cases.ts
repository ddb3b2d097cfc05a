import type { CheckCases } from "../check.ts";

const lowered = "En italie, en belgique, en pologne et en norvège, le taux baisse.";

export const cases: CheckCases = {
  wrong: [
    {
      text: `${lowered}\n\nLa situation en suède reste la même.`,
      quotes: ["italie", "belgique", "pologne", "norvège", "suède"],
      fixed:
        "En Italie, en Belgique, en Pologne et en Norvège, le taux baisse.\n\nLa situation en Suède reste la même.",
      why: "Les pays ont perdu leur capitale ; « suède » est aussi une peau.",
      origin: "other text",
    },
    {
      text: `${lowered}\n\nLa protéine etama1 est conservée.`,
      quotes: ["italie", "belgique", "pologne", "norvège", "etama1"],
      fixed: "En Italie, en Belgique, en Pologne et en Norvège, le taux baisse.\n\nLa protéine ETAMA1 est conservée.",
      why: "Un sigle avec chiffre.",
      origin: "other text",
    },
    {
      text: `${lowered}\n\nDes cellules df-1 ont été cultivées.`,
      quotes: ["italie", "belgique", "pologne", "norvège", "df-1"],
      why: "Le nombre fait partie du nom.",
      origin: "other text",
    },
    {
      text: `${lowered}\n\nLes patients du chuv sont suivis.`,
      quotes: ["italie", "belgique", "pologne", "norvège", "chuv"],
      why: "Un sigle que rien ne définit.",
      origin: "other text",
    },
  ],
  right: [
    { text: "En Italie, la protéine etama1 est conservée.", why: "Un texte qui a ses capitales.", origin: "invented" },
    { text: "Une veste en suède et un bois de brésil.", why: "Des noms communs.", origin: "invented" },
    { text: "Le paquet dpkg dépend de libc.", why: "Des noms d'une langue de machine.", origin: "other text" },
    { text: "Le canada est une pomme.", why: "Une seule fois ne prouve rien.", origin: "invented" },
    {
      text: "Il chine en france et ne le cache pas.",
      why: "Une faute isolée relève d'un autre contrôle.",
      origin: "invented",
    },
  ],
};
