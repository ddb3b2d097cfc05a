import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Chiffres impossibles",
    description: "Un taux de croissance de 105 %, une baisse de 120 %, un 31 novembre.",
    messages: {
      default: "« {{figure}} » : chiffre impossible.",
      growth:
        "Un taux de croissance de « {{figure}} » : la statistique russe compte l’année d’avant pour 100 ; la croissance est la différence.",
      loss: "Une baisse de « {{figure}} » : rien ne perd plus que tout.",
      share: "« {{figure}} » : une part ne dépasse pas le tout.",
      date: "« {{figure}} » : ce jour n’existe pas.",
      hour: "« {{figure}} » : cette heure n’existe pas.",
    },
  },
  en: {
    name: "Impossible figures",
    description: "A growth rate of 105 %, a fall of 120 %, 31 November.",
    messages: {
      default: "“{{figure}}”: impossible.",
      growth:
        "A growth rate of “{{figure}}”: Russian statistics count the year before as 100; growth is the difference.",
      loss: "A fall of “{{figure}}”: nothing loses more than it has.",
      share: "“{{figure}}”: a part is no more than the whole.",
      date: "“{{figure}}”: there is no such day.",
      hour: "“{{figure}}”: there is no such hour.",
    },
  },
};
