import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "Le plan socio-économique avance. Un bilan socio-économique.\n\nLe progrès socioéconomique ralentit.",
      quotes: ["socioéconomique"],
      why: "Deux graphies dans un livre ; le dictionnaire connaît celle avec le trait d'union.",
      origin: "sample",
    },
    {
      text: "Il fut reçu au ministère de la Défense. Le budget du ministère de la Défense croît.\n\nMinistère de la défense, rue du Lac.\n\nPaul écrit au Ministère de la défense.",
      quotes: ["Ministère de la défense"],
      why: "Capitales d'un même ministère ; en tête de phrase, la capitale ne dit rien.",
      origin: "sample",
    },
    {
      text: "Il a vu le Premier ministre. Un Premier ministre ne dort pas.\n\nLes deux premiers ministres ont signé.",
      quotes: ["premiers ministres"],
      why: "Le livre met la capitale ailleurs.",
      origin: "sample",
    },
    {
      text: "Un accord inter-régional suit. Un train interrégional part. Le fonds interrégional paie.",
      quotes: ["inter-régional"],
      why: "Préfixe lié une fois sur trois.",
      origin: "invented",
    },
  ],
  right: [
    {
      text: "Le plan socio-économique et les bilans socio-économiques.",
      why: "Singulier et pluriel.",
      origin: "invented",
    },
    {
      text: "Premier ministre en mai, il part. Le Premier ministre signe.",
      why: "Une seule graphie.",
      origin: "invented",
    },
    { text: "L'automne vient ; l'auto ne part pas.", why: "Un mot qui commence comme un préfixe.", origin: "invented" },
    { text: "Le conseil de classe et le Conseil de sécurité.", why: "Deux conseils.", origin: "invented" },
    { text: "Un micro-ondes neuf. Deux micro-ondes anciens.", why: "Une seule graphie.", origin: "invented" },
  ],
};
