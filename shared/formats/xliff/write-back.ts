import { type EditionBlock, UnreadableFile } from "../format.ts";
import { escapeXml } from "../markup.ts";
import { childOf, type PlacedElement, parsePlacedXml } from "../placed-xml.ts";
import { decodeXml, type TextPatch } from "../xml-text.ts";
import { writeInline } from "./inline.ts";
import { readTarget } from "./read.ts";
import { type BilingualFile, type BilingualSegment, bilingualFile, type Dialect } from "./segments.ts";

/** How far a segment is: corrected here, or approved as it stands. */
type Progress = "corrected" | "approved";

/** The states of each dialect (XLIFF 1.2 §2.3, 2.x `state`, Studio's `conf`, memoQ's `mq:status`). */
const states: Readonly<Record<Dialect, Readonly<Record<Progress, string>>>> = {
  "1.2": { corrected: "translated", approved: "signed-off" },
  "2": { corrected: "translated", approved: "reviewed" },
  sdl: { corrected: "Translated", approved: "ApprovedTranslation" },
  memoq: { corrected: "ManuallyConfirmed", approved: "Proofread" },
};

const stateName: Readonly<Record<Dialect, string>> = { "1.2": "state", "2": "state", sdl: "conf", memoq: "mq:status" };

/**
 * Puts an edition's texts back into the bilingual file it came from. Only the targets that changed, and the states of what was
 * corrected or approved, are touched: every other byte stays. Locked segments stay too. Throws UnreadableFile.
 */
export function writeBack(original: Uint8Array, blocks: readonly EditionBlock[]): Uint8Array {
  const name = "original.xlf";
  const decoded = decodeXml(original, name);
  const file = bilingualFile(parsePlacedXml(decoded.text, name));
  if (!file) throw new UnreadableFile("xliff-not-xliff", { name });
  const patches = new Patches(decoded.text, file);
  const byKey = new Map<string, EditionBlock[]>();
  for (const block of blocks) {
    const key = block.provenance.unit;
    if (key !== undefined) byKey.set(key, [...(byKey.get(key) ?? []), block]);
  }
  for (const segment of file.segments) {
    const parts = byKey.get(segment.key);
    if (parts && !segment.locked) patches.segment(segment, parts);
  }
  return decoded.patch(patches.all());
}

class Patches {
  readonly #text: string;
  readonly #file: BilingualFile;
  readonly #patches: TextPatch[] = [];
  /** Targets that have to be made, by what will hold them and then by `mid`. */
  readonly #missing = new Map<PlacedElement, Map<string, string>>();
  readonly #attributes = new Map<PlacedElement, Map<string, string | null>>();

  constructor(text: string, file: BilingualFile) {
    this.#text = text;
    this.#file = file;
  }

  /** `blocks`: one, or the halves of a segment that was split. */
  segment(segment: BilingualSegment, blocks: readonly EditionBlock[]): void {
    const { now, before } = readTarget(this.#text, segment);
    const style = this.#file.dialect === "2" ? "2" : this.#file.dialect === "1.2" ? "1.2" : null;
    const written = blocks.map(({ content }) => writeInline(content, style)).join(" ");
    const same = [now, before].some((reading) => writeInline(reading.content, style) === written);
    if (!same) this.#target(segment, now.lead + written + now.trail);
    if (blocks.every(({ approved }) => approved)) this.#state(segment, "approved");
    else if (!same) this.#state(segment, "corrected");
  }

  all(): TextPatch[] {
    for (const [holder, targets] of this.#missing) this.#makeTarget(holder, targets);
    for (const [element, values] of this.#attributes) this.#openingTag(element, values);
    return this.#patches;
  }

  #target({ holder, mid, target }: BilingualSegment, inside: string): void {
    if (target) this.#fill(target, inside);
    else this.#missing.set(holder, (this.#missing.get(holder) ?? new Map<string, string>()).set(mid ?? "", inside));
  }

  /** New text between an element's tags; an empty tag is opened for it. */
  #fill(element: PlacedElement, inside: string): void {
    const tag = this.#text.slice(element.from, element.inside.from);
    if (!tag.endsWith("/>")) {
      this.#patches.push({ ...element.inside, insert: inside });
      return;
    }
    const written = /^<([^\s/>]+)/.exec(tag)?.[1] ?? element.name;
    this.#patches.push({ from: element.to - 2, to: element.to, insert: `>${inside}</${written}>` });
  }

  /** The target that was missing, after its source and under the prefix that the source has; or the marks it lacks. */
  #makeTarget(holder: PlacedElement, targets: ReadonlyMap<string, string>): void {
    const inside = [...targets]
      .map(([mid, text]) => (mid === "" ? text : `<mrk mtype="seg" mid="${escapeXml(mid)}">${text}</mrk>`))
      .join(" ");
    const existing = childOf(holder, "target");
    const source = childOf(holder, "seg-source") ?? childOf(holder, "source");
    if (existing && existing.inside.from === existing.inside.to) this.#fill(existing, inside);
    else if (existing) this.#patches.push({ from: existing.inside.to, to: existing.inside.to, insert: inside });
    else if (source) {
      const prefix = /^<([\w.-]+:)/.exec(this.#text.slice(source.from, source.inside.from))?.[1] ?? "";
      const state = this.#file.dialect === "1.2" ? ` state="${states["1.2"].corrected}"` : "";
      const insert = `<${prefix}target${state}>${inside}</${prefix}target>`;
      this.#patches.push({ from: source.to, to: source.to, insert });
    }
  }

  #state(segment: BilingualSegment, progress: Progress): void {
    const { dialect } = this.#file;
    const element = dialect === "memoq" ? segment.unit : segment.stateful;
    if (!element) return;
    const values = this.#attributes.get(element) ?? new Map<string, string | null>();
    const name = stateName[dialect];
    // Several segments in one target: it is as far as the one that is least far.
    if (values.get(name) !== states[dialect].corrected) values.set(name, states[dialect][progress]);
    // XLIFF 2: a sub-state explains a state, and goes with it.
    if (dialect === "2" && element.attributes.subState !== undefined) values.set("subState", null);
    this.#attributes.set(element, values);
  }

  #openingTag(element: PlacedElement, values: ReadonlyMap<string, string | null>): void {
    for (const [name, value] of values) {
      const tag = this.#text.slice(element.from, element.inside.from);
      const found = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`).exec(tag);
      const insert = value === null ? "" : ` ${name}="${value}"`;
      if (found)
        this.#patches.push({
          from: element.from + found.index,
          to: element.from + found.index + found[0].length,
          insert,
        });
      else if (value !== null) {
        const at = element.from + (/^<[^\s/>]+/.exec(tag)?.[0].length ?? 1);
        this.#patches.push({ from: at, to: at, insert });
      }
    }
  }
}
