import { plain } from "../../book/content.ts";
import type { Edition, EditionBlock, Work, Writer } from "../format.ts";
import { escapeXml } from "../markup.ts";
import { writeInline } from "./inline.ts";
import { writeBack } from "./write-back.ts";

/**
 * A book that came from a bilingual file goes back into that file; any other becomes XLIFF 2.1 (OASIS, 2018) with the
 * machine's text as source and the corrected one as target, a unit a block.
 */
export const xliffWriter: Writer = {
  id: "xliff",
  extension: "xlf",
  mediaType: "application/xliff+xml",
  async write(edition, _options, work) {
    if (edition.original?.format === "xliff") return writeBack(edition.original.bytes, edition.blocks);
    return new TextEncoder().encode(fresh(edition, work));
  },
};

/** The language of a text as a machine wrote it: a private subtag (BCP 47, §2.2.7), so that the pair is not the same twice. */
export const machineLanguage = (language: string): string => `${language}-x-mt`;

function fresh(edition: Edition, work: Work): string {
  const { language, sourceLanguage, title } = edition.meta;
  const bilingual = edition.blocks.some(({ source }) => source);
  const from = bilingual ? (sourceLanguage ?? "und") : machineLanguage(language);
  const units: string[] = [];
  for (const [index, block] of edition.blocks.entries()) {
    if (index % 1000 === 0) {
      work.signal.throwIfAborted();
      work.progress(index, edition.blocks.length);
    }
    if (block.content.text === "" && block.raw.text === "") continue;
    units.push(unit(block, bilingual, index + 1));
  }
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="${escapeXml(from)}" trgLang="${escapeXml(language)}">
  <file id="f1" original="${escapeXml(title)}">
    <notes>
      <note category="state">${escapeXml(edition.state)}</note>
      <note category="date">${escapeXml(edition.date)}</note>
    </notes>
${units.join("\n")}
  </file>
</xliff>
`;
}

function unit(block: EditionBlock, bilingual: boolean, number: number): string {
  const source = bilingual ? (block.source ?? plain("")) : block.raw;
  const calls = [...new Set([...source.codes, ...block.content.codes].map(({ note }) => note))].filter((id) => id);
  const changed = block.content.text !== block.raw.text;
  const state = block.approved ? "reviewed" : changed ? "translated" : "initial";
  const type = `${block.kind}${block.kind === "heading" ? `-${block.level ?? 1}` : ""}`;
  const data = calls.map((id, index) => `<data id="d${index + 1}">${escapeXml(id ?? "")}</data>`).join("");
  return [
    `    <unit id="u${number}" name="${escapeXml(block.id)}" type="epreuve:${type}">`,
    ...(data === "" ? [] : [`      <originalData>${data}</originalData>`]),
    `      <segment state="${state}">`,
    `        <source xml:space="preserve">${inline(source, calls)}</source>`,
    `        <target xml:space="preserve">${inline(block.content, calls)}</target>`,
    "      </segment>",
    "    </unit>",
  ].join("\n");
}

/** Calls of notes as `ph`, the same id on both sides; formatting as `pc`; what another format left is no markup here. */
function inline(content: EditionBlock["content"], calls: readonly (string | undefined)[]): string {
  const codes = content.codes.flatMap(({ original: _, originalEnd: __, ...code }) => {
    if (code.kind !== "note-call") return [code];
    const at = calls.indexOf(code.note) + 1;
    return [{ ...code, original: `<ph id="n${at}" dataRef="d${at}" disp="${at}" equiv=""/>` }];
  });
  return writeInline({ text: content.text, codes }, "2");
}
