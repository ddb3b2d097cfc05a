import type { Content } from "../../book/content.ts";
import { segments } from "../../book/segments.ts";
import type { Edition, EditionBlock, Writer } from "../format.ts";
import { escapeXml } from "../markup.ts";
import { machineLanguage } from "../xliff/write.ts";

/**
 * TMX 1.4b, level 1 with the calls of notes as `ph`: a unit a block, the source where there is one, else the machine's text,
 * and the corrected text. For whoever wants to teach a machine or fill a memory.
 */
export const tmxWriter: Writer = {
  id: "tmx",
  extension: "tmx",
  mediaType: "application/x-tmx+xml",
  async write(edition, _options, work) {
    const { language, sourceLanguage } = edition.meta;
    const bilingual = edition.blocks.some(({ source }) => source);
    const from = bilingual ? (sourceLanguage ?? "und") : machineLanguage(language);
    const units: string[] = [];
    for (const [index, block] of edition.blocks.entries()) {
      if (index % 1000 === 0) {
        work.signal.throwIfAborted();
        work.progress(index, edition.blocks.length);
      }
      const source = bilingual ? block.source : block.raw;
      if (source && source.text.trim() !== "" && block.content.text.trim() !== "")
        units.push(unit(block, source, from, language));
    }
    return new TextEncoder().encode(file(edition, from, units));
  },
};

function file(edition: Edition, from: string, units: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
  <header creationtool="Epreuve" creationtoolversion="1" segtype="paragraph" o-tmf="Epreuve" adminlang="en" srclang="${escapeXml(from)}" datatype="plaintext" creationdate="${stamp(edition.date)}">
    <prop type="x-title">${escapeXml(edition.meta.title)}</prop>
    <prop type="x-state">${escapeXml(edition.state)}</prop>
  </header>
  <body>
${units.join("\n")}
  </body>
</tmx>
`;
}

const unit = (block: EditionBlock, source: Content, from: string, language: string): string =>
  [
    `    <tu tuid="${escapeXml(block.id)}">`,
    `      <tuv xml:lang="${escapeXml(from)}"><seg>${segment(source)}</seg></tuv>`,
    `      <tuv xml:lang="${escapeXml(language)}"><seg>${segment(block.content)}</seg></tuv>`,
    "    </tu>",
  ].join("\n");

/** Points only: `x` ties the two sides of a pair together. */
function segment(content: Content): string {
  let x = 0;
  return segments(content)
    .map((one) =>
      one.kind === "text" ? escapeXml(one.text) : `<ph x="${++x}" type="${one.kind === "call" ? "fnote" : "x-code"}"/>`,
    )
    .join("");
}

/** ISO 8601 as TMX wants it: 20261123T120000Z. */
const stamp = (date: string): string =>
  `${(Number.isNaN(Date.parse(date)) ? new Date(0) : new Date(date)).toISOString().replace(/[-:]|\.\d+/g, "")}`;
