import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Minuscule après un point",
    description: "Une phrase qui commence par une minuscule, après un point.",
    messages: {
      default: "Une phrase commence par une capitale (ou le point est de trop).",
    },
  },
  en: {
    name: "Lower case after a full stop",
    description: "A sentence that begins in lower case after a full stop.",
    messages: {
      default: "A sentence begins with a capital (or the full stop is one too many).",
    },
  },
};
