import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "Le réseau national de surveillance (rns) suit les cas. Le rns publie ses chiffres.",
      quotes: ["rns", "rns"],
      fixed: "Le réseau national de surveillance (RNS) suit les cas. Le RNS publie ses chiffres.",
      why: "Défini entre parenthèses, repris ensuite.",
      origin: "other text",
    },
    {
      text: "L’organisation mondiale de la santé (oms) a publié ses chiffres.",
      quotes: ["oms"],
      fixed: "L’organisation mondiale de la santé (OMS) a publié ses chiffres.",
      why: "Initiales du nom qui précède.",
      origin: "other text",
    },
    {
      text: "Le rapport des taux d’incidence [rti] est de 1,30.",
      quotes: ["rti"],
      fixed: "Le rapport des taux d’incidence [RTI] est de 1,30.",
      why: "Entre crochets.",
      origin: "other text",
    },
    {
      text: "Un collagène de type ii et une étude de phase iii.",
      quotes: ["ii", "iii"],
      fixed: "Un collagène de type II et une étude de phase III.",
      why: "Chiffres romains.",
      origin: "other text",
    },
    {
      text: "L’antigène membranaire apical 1 (ama1) est conservé ; l’ama1 pénètre la cellule.",
      quotes: ["ama1", "ama1"],
      why: "Un chiffre fait partie du sigle.",
      origin: "other text",
    },
  ],
  right: [
    {
      text: "Les patients de São Paulo (sp) sont exclus. On trouve Bartonella sp. chez des mouches.",
      why: "« sp. » abrège « species » après un genre.",
      origin: "other text",
    },
    {
      text: "Lancez le gestionnaire de paquets (apt) puis quittez.",
      why: "Une commande : les initiales n’y sont pas.",
      origin: "other text",
    },
    { text: "Il pèse dix kilos (dix), dit-on.", why: "Un mot que le dictionnaire connaît.", origin: "invented" },
    { text: "L’Organisation mondiale de la santé (OMS) a publié.", why: "Capitales en place.", origin: "invented" },
    { text: "deux points : (i) le premier, (ii) le second", why: "Marques de liste.", origin: "invented" },
    {
      text: "Une vitesse de cent kilomètres par heure (kmh).",
      why: "Les initiales ne suffisent pas : une lettre de trop n’est nulle part.",
      origin: "invented",
    },
  ],
};
