/** Sets `tests/fixtures/pdf/phare.md` in the layouts of tests/eval/pdf-layouts.ts: `node tests/tools/pdf-fixtures.ts`. */
import { readFileSync, writeFileSync } from "node:fs";
import { mdReader } from "../../shared/formats/md/read.ts";
import { editionOf, setAs } from "../eval/pdf-layouts.ts";

const folder = new URL("../fixtures/pdf/", import.meta.url);
const work = { progress: () => {}, signal: new AbortController().signal };
const bytes = new Uint8Array(readFileSync(new URL("phare.md", folder)));
const truth = await mdReader.read(bytes, { name: "phare.md", trackedChanges: "accept" }, work);
for (const layout of ["poche", "two columns", "three columns", "notes at the end", "calls not raised"])
  writeFileSync(new URL(`typst-${layout.replaceAll(" ", "-")}.pdf`, folder), setAs(editionOf(truth), layout));
