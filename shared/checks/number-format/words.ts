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
      grouping: "En français, une espace sépare les milliers.",
      ungrouped: "À partir de cinq chiffres, on sépare les milliers.",
      "year-comma": "Une année, puis un nombre : il manque une espace après la virgule.",
      times: "On ne croît pas « de 1,25 fois » : multiplié par 1,25, ou 25 % de plus.",
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
      grouping: "French separates thousands by a space.",
      ungrouped: "From five digits on, thousands are set apart.",
      "year-comma": "A year, then a number: the space after the comma is missing.",
      times: "Nothing grows “by 1.25 times”: multiplied by 1.25, or 25% more.",
      ordinal: "The ordinal is shortened to “e”.",
    },
  },
};
