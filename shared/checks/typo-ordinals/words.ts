import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Ordinaux",
    description: "Des ordinaux abrégés autrement qu’il n’est d’usage : 1ère, 2ème, XXIème.",
    messages: {
      default: "On abrège 1er, 1re, 2e, XXIe.",
    },
  },
  en: {
    name: "Ordinals",
    description: "Ordinals shortened in another way than French does: 1ère, 2ème, XXIème.",
    messages: {
      default: "French shortens 1er, 1re, 2e, XXIe.",
    },
  },
};
