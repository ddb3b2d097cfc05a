import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Auxiliaire et pronom",
    description: "« Avoir » pour « être » ou l'inverse, un verbe pronominal sans son pronom, « s'agir » avec un sujet.",
    messages: {
      default: "La construction de « {{verb}} » est autre : « {{right}} ».",
      be: "« {{verb}} » se conjugue avec « être » : « {{right}} ».",
      have: "« {{verb}} » se conjugue avec « avoir » : « {{right}} ».",
      reflexive: "« {{verb}} » est toujours pronominal : « {{right}} ».",
      agir: "« {{verb}} » n'a pas d'autre sujet que « il » : « {{right}} ».",
    },
  },
  en: {
    name: "Auxiliary and pronoun",
    description: "“Avoir” for “être” or the reverse, a reflexive verb without its pronoun, “s'agir” with a subject.",
    messages: {
      default: "“{{verb}}” is built otherwise: “{{right}}”.",
      be: "“{{verb}}” takes “être”: “{{right}}”.",
      have: "“{{verb}}” takes “avoir”: “{{right}}”.",
      reflexive: "“{{verb}}” is always reflexive: “{{right}}”.",
      agir: "“{{verb}}” has no other subject than “il”: “{{right}}”.",
    },
  },
};
