import { isPersonal } from "../../text/lexicon/tagging.ts";
import type { Lexicon, Reading } from "../../text/lexicon.ts";
import { isPlain } from "../../text/syntax/noun-phrase.ts";
import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

const between = new Set(
  "pas plus toujours souvent aussi également déjà encore bien donc ainsi jamais tous tout rien mieux trop peu beaucoup même ne n' se s' me m' te t' nous vous le la l' les lui leur y en".split(
    " ",
  ),
);
/** Auxiliaries that another verb follows as a participle. */
const auxiliaries = new Set(
  "ai as a avons avez ont avait avaient aura auront aurait auraient eut eurent ait aient ayant".split(" "),
);
const modals = new Set(
  "peut peuvent pouvait pouvaient pourra pourront pourrait pourraient doit doivent devait devaient devra devront devrait devraient veut veulent voulait voulaient faut fallait faudra faudrait".split(
    " ",
  ),
);

/**
 * A verb in a form that the word before it rules out: an infinitive after "avoir" ("a développer"), a participle or a
 * conjugated verb after "pouvoir", "devoir", "pour" or "sans" ("peut développé", "pour améliore").
 */
export const verbForm = defineCheck({
  id: "verb-form",
  scope: "block",
  category: "linguistic/grammar",
  severity: "minor",
  confidence: 0.88,
  words,
  *find({ tokens }, { lexicon }) {
    for (let i = 0; i + 1 < tokens.length; i++) {
      const head = tokens[i];
      if (head?.kind !== "word") continue;
      const isAuxiliary = auxiliaries.has(head.norm);
      const isModal = modals.has(head.norm);
      if (!isAuxiliary && !isModal && !/^(?:pour|sans|afin)$/.test(head.norm)) continue;
      let at = i + 1;
      if (isAuxiliary || isModal) while (at < i + 4 && between.has(tokens[at]?.norm ?? "")) at++;
      const verb = tokens[at];
      if (!isPlain(verb)) continue;
      const readings = lexicon.readings(verb.norm);
      if (
        readings.length === 0 ||
        !readings.every(({ pos }) => /^(?:verb|adjective)$/.test(pos) || (isModal && pos === "noun"))
      )
        continue;
      const right = isAuxiliary
        ? afterAuxiliary(readings, lexicon)
        : afterModal(readings, isModal && head.norm !== "faut");
      if (right === undefined) continue;
      yield {
        span: { from: head.from, to: verb.to },
        message: isAuxiliary ? "participle" : "default",
        params: { head: head.text, verb: verb.text },
        suggestions:
          right === ""
            ? []
            : [[...tokens.slice(i, at).map(({ text }) => text), right].join(" ").replace(/(['’]) /g, "$1")],
      };
    }
  },
});

/** "il a développer": the participle. "a" for "à" is as likely without a subject before it. */
function afterAuxiliary(readings: readonly Reading[], lexicon: Lexicon): string | undefined {
  if (!readings.every((reading) => reading.verbForm === "infinitive")) return undefined;
  const model = readings[0];
  return (model && lexicon.inflect(model.lemma, "verb", "masculine", "singular")) ?? "";
}

/** "peut développé", "pour améliore": the infinitive. */
function afterModal(readings: readonly Reading[], isModal: boolean): string | undefined {
  const wrong = (reading: Reading): boolean =>
    reading.verbForm === "past-participle" ||
    isPersonal(reading) ||
    (/^(?:adjective|noun)$/.test(reading.pos) && readings.some(({ verbForm }) => verbForm === "past-participle"));
  if (!readings.every(wrong) || !readings.some(({ pos }) => pos === "verb")) return undefined;
  // After a preposition a participle may be an adjective: "pour privé", "sans accompagné".
  if (!isModal && !readings.some(isPersonal)) return undefined;
  return readings.find(({ pos }) => pos === "verb")?.lemma ?? "";
}
