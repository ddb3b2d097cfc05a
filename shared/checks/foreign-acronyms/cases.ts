import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "Les produits d'OJSC Agrokombinat et de LLC Aroma ont été présentés.",
      quotes: ["OJSC", "LLC"],
      why: "Formes de sociétés en anglais.",
      origin: "sample",
    },
    {
      text: "Le GDP du pays a reculé de 2 % cette année.",
      quotes: ["GDP"],
      fixed: "Le PIB du pays a reculé de 2 % cette année.",
      why: "Le français dit PIB.",
      origin: "invented",
    },
    {
      text: "Les patients porteurs du HIV ont été exclus de l'étude.",
      quotes: ["HIV"],
      fixed: "Les patients porteurs du VIH ont été exclus de l'étude.",
      why: "Le français dit VIH.",
      origin: "other text",
    },
    {
      text: "La ZAO a ouvert un comptoir dans la FEZ de Brest.",
      quotes: ["ZAO", "FEZ"],
      why: "Sigle russe translittéré, sigle anglais.",
      origin: "invented",
    },
  ],
  right: [
    { text: "La SARL Dupont et la SA Martin ont fusionné.", why: "Formes françaises.", origin: "invented" },
    {
      text: "Siemens GmbH a livré les turbines.",
      why: "GmbH reste dans le nom d'une firme allemande.",
      origin: "invented",
    },
    {
      text: "Le produit intérieur brut (GDP en anglais) sert de mesure.",
      why: "Le texte explique le sigle.",
      origin: "invented",
    },
    {
      text: "L'OTAN, l'ONU et l'UNESCO y étaient représentées.",
      why: "Sigles français ou communs.",
      origin: "invented",
    },
    { text: "LISEZ LE CONTRAT TOO AVANT DE SIGNER.", why: "Texte tout en capitales.", origin: "invented" },
  ],
};
