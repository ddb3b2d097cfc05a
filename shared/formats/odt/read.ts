import { DraftBuilder } from "../draft-builder.ts";
import type { Reader } from "../format.ts";
import { primary } from "../language-tag.ts";
import { elements } from "../xml.ts";
import { OdtBody, type OdtContext, type OdtNote } from "./body.ts";
import { readChanges } from "./changes.ts";
import { ListCounter } from "./lists.ts";
import { openOdt } from "./package.ts";
import { readStyles } from "./styles.ts";

/** OpenDocument text (ODF 1.0 to 1.4), zipped or flat. Headers and footers are page furniture and are not read. */
export const odtReader: Reader = {
  id: "odt",
  extensions: ["odt", "ott", "fodt"],
  detect(head, name) {
    const named = /\.(?:odt|ott|fodt)$/i.test(name);
    const start = String.fromCharCode(...head.subarray(0, 1024));
    if (head[0] === 0x50 && head[1] === 0x4b)
      return start.includes("application/vnd.oasis.opendocument.text") ? 1 : named ? 0.95 : 0;
    return /<office:document\b/.test(start) ? 0.98 : named ? 0.5 : 0;
  },
  async read(bytes, { name, trackedChanges }, work) {
    const odt = openOdt(bytes, name);
    work.signal.throwIfAborted();
    const styles = readStyles(odt.styles);
    const language = odt.meta.language ?? "fr";
    const notes = new Map<string, OdtNote>();
    const draft: DraftBuilder = new DraftBuilder((key) => {
      const note = notes.get(key);
      return note && new OdtBody(context).note(note.element, note.number);
    });
    const context: OdtContext = {
      draft,
      notes,
      styles,
      lists: new ListCounter(styles),
      changes: readChanges(odt.text),
      trackedChanges,
      title: odt.meta.title ?? "",
      authors: odt.meta.authors ?? [],
      // The file's own language too: it says where the program stood, not what the text is in.
      languages: new Set([primary(language), primary(styles.language ?? language)]),
    };
    const body = new OdtBody(context);
    const blocks = elements(odt.text);
    for (const [index, block] of blocks.entries()) {
      if (index % 200 === 0) {
        work.progress(index, blocks.length);
        work.signal.throwIfAborted();
      }
      body.block(block);
    }
    body.end();
    return draft.build({ ...odt.meta, ...(body.title ? { title: body.title } : {}), language }, name);
  },
};
