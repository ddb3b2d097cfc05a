import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

const links = new Set(["et", "ou", "ni"]);
const small = new Set(["de", "d'", "des", "du", "les", "le", "la", "l'", "à", "aux", "au", "en", "par", "pour"]);
/** "encore et encore", "mille et mille", "toujours et toujours", "un et un": French says these for good. */
const forGood = new Set(
  "encore toujours mille cent tant plus moins beaucoup jamais rien tout un une deux non oui tel tels telle telles jour nuit vient".split(
    " ",
  ),
);

/**
 * One word coordinated with itself: "tracteurs et de tracteurs", "drones - drones tactiques". The machine had one French word
 * for two of the source. Of both words the same form is asked, so that "le citoyen et les citoyens" stays.
 */
export const doubledCoordination = defineCheck({
  id: "doubled-coordination",
  scope: "block",
  category: "linguistic/duplication",
  severity: "major",
  confidence: 0.8,
  words,
  *find({ tokens, text }) {
    for (let i = 0; i < tokens.length; i++) {
      const first = tokens[i];
      if (first?.kind !== "word" || first.norm.length < 4 || forGood.has(first.norm)) continue;
      const link = tokens[i + 1];
      const isDash = link?.kind === "mark" && /^[-–—]$/.test(link.text) && /\s/.test(text[link.from - 1] ?? "");
      if (!link || !(links.has(link.norm) || isDash)) continue;
      let at = i + 2;
      while (small.has(tokens[at]?.norm ?? "") && at < i + 4) at++;
      const second = tokens[at];
      if (second?.norm !== first.norm || /^\p{Lu}/u.test(second.text)) continue;
      // "article par article et article par article": a phrase that repeats on purpose has the same neighbours.
      yield { span: { from: first.from, to: second.to }, params: { word: first.text } };
    }
  },
});
