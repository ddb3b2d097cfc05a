import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "« Non seulement » sans suite",
    description: "« Non seulement » appelle « mais » ou « mais aussi ».",
    messages: { default: "« non seulement » reste sans « mais aussi » dans cette phrase." },
  },
  en: {
    name: "“Non seulement” left alone",
    description: "“Non seulement” calls for “mais” or “mais aussi”.",
    messages: { default: "“non seulement” has no “mais aussi” in this sentence." },
  },
};
