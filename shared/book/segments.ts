import type { Content, InlineCode } from "./content.ts";
import type { BlockId } from "./ids.ts";

/** A stretch of text under the same inline codes, or something that stands at a point. */
export type Segment =
  | { readonly kind: "text"; readonly text: string; readonly codes: readonly InlineCode[] }
  | { readonly kind: "call"; readonly note: BlockId; readonly codes: readonly InlineCode[] }
  | { readonly kind: "placeholder"; readonly code: InlineCode; readonly codes: readonly InlineCode[] };

/** Cuts content where a code begins, ends or stands: what every writer walks along. Overlapping codes are fine. */
export function segments(content: Content): Segment[] {
  const stretches = content.codes.filter((code) => code.to > code.from);
  const points = content.codes.filter((code) => code.to === code.from);
  const cuts = new Set([0, content.text.length]);
  for (const code of content.codes) cuts.add(code.from).add(code.to);
  const places = [...cuts].filter((place) => place >= 0 && place <= content.text.length).sort((a, b) => a - b);
  const out: Segment[] = [];
  for (const [index, place] of places.entries()) {
    for (const code of points) {
      if (code.from !== place) continue;
      const around = stretches.filter((other) => other.from < place && other.to >= place);
      if (code.kind === "note-call" && code.note) out.push({ kind: "call", note: code.note, codes: around });
      else if (code.kind === "placeholder") out.push({ kind: "placeholder", code, codes: around });
    }
    const next = places[index + 1];
    if (next === undefined || next === place) continue;
    const codes = stretches.filter((code) => code.from <= place && code.to >= next);
    out.push({ kind: "text", text: content.text.slice(place, next), codes });
  }
  return out;
}
