import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Participe avec « avoir »",
    description: "Un participe accordé sans objet devant lui, ou non accordé avec l'objet qui le précède.",
    messages: {
      default:
        "Avec « avoir », le participe s'accorde avec l'objet placé devant ; ici il n'y en a pas : « {{right}} ».",
      object: "L'objet « {{noun}} » est devant : « {{right}} ».",
    },
  },
  en: {
    name: "Participle with “avoir”",
    description: "A participle that agrees without an object before it, or does not with the one there is.",
    messages: {
      default: "With “avoir” the participle agrees with an object before it; here there is none: “{{right}}”.",
      object: "The object “{{noun}}” stands before it: “{{right}}”.",
    },
  },
};
