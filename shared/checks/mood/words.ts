import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Mode du verbe",
    description: "Un indicatif où il faut le subjonctif, un conditionnel ou un futur après « si ».",
    messages: {
      default: "Après « {{opening}} », le subjonctif, non « {{verb}} ».",
      conditional: "Après « si », l’imparfait, non le conditionnel « {{verb}} ».",
      future: "Après « si », le présent, non le futur « {{verb}} ».",
    },
  },
  en: {
    name: "Mood of the verb",
    description: "An indicative where the subjunctive is wanted, a conditional or a future after “si”.",
    messages: {
      default: "After “{{opening}}” the subjunctive, not “{{verb}}”.",
      conditional: "After “si” the imperfect, not the conditional “{{verb}}”.",
      future: "After “si” the present, not the future “{{verb}}”.",
    },
  },
};
