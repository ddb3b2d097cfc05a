import type { Token } from "../../text/tokens.ts";
import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

const units =
  /^(?:%|\$|€|£|millions?|milliards?|mille|tonnes?|dollars?|euros?|roubles?|yuans?|hectares?|kilomètres?|km|mètres?|kilos?|personnes?|habitants?|fois|pour|degrés?|points?)$/;
/** What may stand between the dash and its number: "à 8,9 millions", "environ 30 %", "plus de cent". */
const approximate = /^(?:à|de|environ|près|plus|moins|jusqu'|presque|quelque)$/;

/** A number below zero may follow. */
const beforeMinus =
  /^(?:de|d'|à|est|sont|était|fut|sera|soit|entre|et|ou|jusqu'|jusqu'à|contre|par|atteint|vers|environ|du|au)$/;

/**
 * A dash where French has a verb or a preposition: "un volume total - 33,8 millions de tonnes". In Russian the dash stands for
 * the verb "to be" (Rozental, Spravochnik po pravopisaniju, § 79). French says "de", "soit", "est de".
 */
export const dashAmount = defineCheck({
  id: "dash-amount",
  scope: "block",
  category: "linguistic/punctuation",
  severity: "minor",
  confidence: 0.75,
  kinds: ["paragraph", "quotation"],
  words,
  *find({ tokens, text }) {
    for (let i = 1; i + 2 < tokens.length; i++) {
      const dash = tokens[i];
      const before = tokens[i - 1];
      if (!dash || !/^[-–—]$/.test(dash.text) || !before || !mayStandBefore(before)) continue;
      if (!/\s/.test(text.charAt(dash.from - 1)) || !/\s/.test(text.charAt(dash.to))) continue;
      const at = skipApproximate(tokens, i + 1);
      const amount = tokens[at];
      if (amount?.kind !== "number" || !units.test(tokens[at + 1]?.norm ?? "")) continue;
      yield { span: { from: before.from, to: amount.to }, params: { amount: amount.text } };
    }
  },
});

/** A noun, or a year: "de – 5 %" is a loss, "5 - 10 %" goes from one to the other. */
const mayStandBefore = ({ kind, norm }: Token): boolean =>
  (kind === "word" && !beforeMinus.test(norm)) || (kind === "number" && /^(?:1[5-9]|20)\d\d$/.test(norm));

function skipApproximate(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 3 && approximate.test(tokens[at]?.norm ?? "")) at++;
  return at;
}
