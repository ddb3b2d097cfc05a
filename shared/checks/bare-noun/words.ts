import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Nom sans article",
    description: "Un nom au singulier sans article là où le français en veut un.",
    messages: {
      default: "« {{first}} » veut un article devant « {{noun}} ».",
      verb: "« {{noun}} » n’a pas d’article après « {{first}} ».",
    },
  },
  en: {
    name: "Noun without article",
    description: "A singular noun without an article where French wants one.",
    messages: {
      default: "“{{first}}” wants an article before “{{noun}}”.",
      verb: "“{{noun}}” has no article after “{{first}}”.",
    },
  },
};
