import type { InlineCode } from "../book/content.ts";

/** A double quotation mark, and what it costs to read it as an opening or as a closing one (0: it looks the part). */
export interface QuoteMark {
  readonly at: number;
  readonly text: string;
  readonly asOpening: number;
  readonly asClosing: number;
}

/** A shape that says the contrary outweighs two lonely marks; a hint of the context only decides between equals. */
const contrary = 5;
const hint = 0.5;
const lonelyCost = 2;
/** Quotations in quotations: usual with «, rarer with the straight mark that looks the same at both ends. */
const nestedCost = { guillemet: 0.3, straight: 0.8 };

/** Every double quotation mark. Straight ones are told by what surrounds them; inches and seconds ("12\"") close at most. */
export function quoteMarks(text: string, codes: readonly InlineCode[] = []): QuoteMark[] {
  const calls = new Set(codes.filter((code) => code.kind === "note-call").map((code) => code.from));
  return [...text.matchAll(/["«»“”„]/g)].map((match) => {
    const at = match.index;
    const sign = match[0];
    if (sign === "«" || sign === "„" || sign === "“") return { at, text: sign, asOpening: 0, asClosing: contrary };
    if (sign === "»" || sign === "”") return { at, text: sign, asOpening: contrary, asClosing: 0 };
    return { at, text: sign, ...straight(text, at, calls.has(at + 1)) };
  });
}

/** A straight mark hugs the quotation it bounds; where blanks stand on both sides, the words around it hint. */
function straight(text: string, at: number, called: boolean): Pick<QuoteMark, "asOpening" | "asClosing"> {
  const before = text[at - 1] ?? " ";
  const after = text[at + 1] ?? " ";
  const looseBefore = /[\s([{'’–—-]/.test(before);
  const looseAfter = /[\s.,;:!?)\]}…]/.test(after);
  // A note call follows what it documents.
  if (called) return { asOpening: contrary, asClosing: 0 };
  if (looseBefore && !looseAfter) return { asOpening: 0, asClosing: contrary };
  if (looseAfter && !looseBefore) return { asOpening: contrary, asClosing: 0 };
  const left = text.slice(Math.max(0, at - 12), at).trimEnd();
  const right = text.slice(at + 1, at + 6).trimStart();
  if (/:$/.test(left) || left === "") return { asOpening: 0, asClosing: contrary };
  if (/^[.,;:)]/.test(right)) return { asOpening: contrary, asClosing: 0 };
  if (/(?:^|[\s'’(])(?:que|qu['’]|car|comme|selon|dit|par|à|de|d['’])$|,$/u.test(left))
    return { asOpening: 0, asClosing: hint };
  return { asOpening: 0, asClosing: 0 };
}

/** A mark without its partner. `lonely` opens something never closed, or closes something never opened. */
export interface LonelyMark {
  readonly mark: QuoteMark;
  readonly missing: "opening" | "closing";
  /** Where the partner should be, at the latest: the next mark, or the end. */
  readonly limit: number;
}

/** A quotation with both its marks. `depth` 1 lies inside another. */
export interface QuotePair {
  readonly opening: QuoteMark;
  readonly closing: QuoteMark;
  readonly depth: 0 | 1;
}

export interface Quotations {
  readonly pairs: readonly QuotePair[];
  readonly lonely: readonly LonelyMark[];
}

/** A chain of what was decided, last first: states share their past. */
interface Chain {
  readonly last: QuotePair | LonelyMark;
  readonly before: Chain | undefined;
}

interface State {
  readonly cost: number;
  /** Marks open at this point, the last one innermost. */
  readonly open: readonly QuoteMark[];
  readonly decided: Chain | undefined;
}

/** Pairs the marks of a paragraph in the cheapest way (shortest path over at most two quotations, one in the other). Linear. */
export function readQuotations(text: string, codes: readonly InlineCode[] = []): Quotations {
  let states: State[] = [{ cost: 0, open: [], decided: undefined }];
  for (const mark of quoteMarks(text, codes)) {
    const next = new Map<number, State>();
    const offer = (state: State): void => {
      const rival = next.get(state.open.length);
      if (!rival || state.cost < rival.cost) next.set(state.open.length, state);
    };
    for (const { cost, open, decided } of states) {
      const inner = open.at(-1);
      const opened = cost + mark.asOpening;
      if (!inner) offer({ cost: opened, open: [mark], decided });
      else {
        const nest = mark.text === '"' && inner.text === '"' ? nestedCost.straight : nestedCost.guillemet;
        if (open.length < 2) offer({ cost: opened + nest, open: [...open, mark], decided });
        const last: LonelyMark = { mark: inner, missing: "closing", limit: mark.at };
        offer({ cost: opened + lonelyCost, open: [...open.slice(0, -1), mark], decided: { last, before: decided } });
      }
      const closed = cost + mark.asClosing;
      if (inner) {
        const last: QuotePair = { opening: inner, closing: mark, depth: open.length > 1 ? 1 : 0 };
        const chain = { last, before: decided };
        offer({ cost: closed + mismatch(inner, mark), open: open.slice(0, -1), decided: chain });
      } else {
        const last: LonelyMark = { mark, missing: "opening", limit: mark.at };
        offer({ cost: closed + lonelyCost, open, decided: { last, before: decided } });
      }
    }
    states = [...next.values()];
  }
  const best = states.reduce((one, other) =>
    other.cost + lonelyCost * other.open.length < one.cost + lonelyCost * one.open.length ? other : one,
  );
  const pairs: QuotePair[] = [];
  const lonely: LonelyMark[] = best.open.map((mark) => ({ mark, missing: "closing", limit: text.length }));
  for (let chain = best.decided; chain; chain = chain.before) {
    if ("depth" in chain.last) pairs.push(chain.last);
    else lonely.push(chain.last);
  }
  return {
    pairs: pairs.sort((a, b) => a.opening.at - b.opening.at),
    lonely: lonely.sort((a, b) => a.mark.at - b.mark.at),
  };
}

/** « closed by " is one quotation all the same, if there is nothing better. */
const mismatch = (opening: QuoteMark, closing: QuoteMark): number =>
  partners[opening.text]?.includes(closing.text) ? 0 : 1;

const partners: Readonly<Record<string, string>> = { "«": "»", "“": "”", "„": "“”", '"': '"' };
