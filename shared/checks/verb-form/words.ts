import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Forme du verbe",
    description: "Un infinitif, un participe ou un verbe conjugué là où il en faut un autre.",
    messages: {
      default: "Après « {{head}} », l’infinitif, non « {{verb}} ».",
      participle: "Après « {{head}} », le participe, non « {{verb}} ».",
    },
  },
  en: {
    name: "Form of the verb",
    description: "An infinitive, a participle or a conjugated verb where another one is wanted.",
    messages: {
      default: "After “{{head}}” the infinitive, not “{{verb}}”.",
      participle: "After “{{head}}” the participle, not “{{verb}}”.",
    },
  },
};
