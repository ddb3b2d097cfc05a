import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Écriture des nombres",
    description: "Un nombre écrit comme dans une autre langue.",
    messages: {
      default: "Nombre écrit à l’étrangère.",
      thousands: "En français, les milliers s’écrivent en chiffres.",
      range: "Dans une phrase, un intervalle se dit avec « à ».",
      point: "Virgule décimale.",
      ordinal: "L’ordinal s’abrège en « e ».",
    },
  },
  en: {
    name: "Number format",
    description: "A number written as another language does.",
    messages: {
      default: "Number written in a foreign way.",
      thousands: "French writes thousands in figures.",
      range: "In a sentence a range takes “à”.",
      point: "Decimal comma.",
      ordinal: "The ordinal is shortened to “e”.",
    },
  },
};
