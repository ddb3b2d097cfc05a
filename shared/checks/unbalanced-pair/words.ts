import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Corrélation boiteuse",
    description:
      "« Tant … que », « aussi bien … que », « non seulement … mais aussi » dont les deux moitiés ne commencent pas de même.",
    messages: {
      default: "Les deux moitiés commencent de même en français ; ici « {{first}} », puis « {{second}} ».",
    },
  },
  en: {
    name: "Lopsided pair",
    description: "“Tant … que”, “aussi bien … que”, “non seulement … mais aussi” whose halves do not begin alike.",
    messages: { default: "In French both halves begin alike; here “{{first}}”, then “{{second}}”." },
  },
};
