import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noteCallsIn } from "../../shared/book/note-calls.ts";
import type { Draft } from "../../shared/formats/format.ts";
import { UnreadableFile } from "../../shared/formats/format.ts";
import { txtReader } from "../../shared/formats/txt/read.ts";
import { rebuild } from "../../shared/reading/rebuild.ts";

const work = { progress: () => {}, signal: new AbortController().signal };
const read = (text: string): Draft => rebuild(text, work);
const texts = (draft: Draft, kind: string): string[] =>
  draft.blocks.filter((block) => block.kind === kind).map((block) => block.content.text);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const file = (content: Uint8Array, name = "livre.txt") =>
  txtReader.read(content, { name, trackedChanges: "edits" }, work);

/** Wraps a text as a typesetter would. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line && `${line} ${word}`.length > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line];
}

const prose =
  "Il était une fois dans une ville du Nord un vieil horloger qui réparait les montres de tout le voisinage sans jamais demander plus que le prix d'un repas et qui gardait dans son tiroir toutes celles que personne ne venait reprendre parce que leurs maîtres étaient partis en mer.";

describe("paragraphs", () => {
  it.each([50, 72, 100])("are joined from lines of %i characters and parted at blank lines", (width) => {
    const text = [prose, `Un jour ${prose}`].map((paragraph) => wrap(paragraph, width).join("\n")).join("\n\n");
    expect(texts(read(text), "paragraph")).toEqual([prose, `Un jour ${prose}`]);
  });

  it("are left as they are when each has its own line", () => {
    const sentences = ["Une phrase courte.", prose, "Encore une.", `${prose} ${prose}`, "Fin du texte."];
    expect(texts(read(sentences.join("\n\n")), "paragraph")).toEqual(sentences);
    expect(texts(read(sentences.join("\n")), "paragraph")).toEqual(sentences);
  });

  it("go on over a form feed, a running head and a page number", () => {
    const lines = wrap(`${prose} ${prose} ${prose}`, 60);
    const page = (from: number, to: number, number: number): string =>
      `LE VIEIL HORLOGER\n\n${lines.slice(from, to).join("\n")}\n\n${number}\n`;
    const draft = read([page(0, 5, 11), page(5, 10, 12), page(10, lines.length, 13)].join("\f"));
    expect(texts(draft, "paragraph")).toEqual([`${prose} ${prose} ${prose}`]);
    expect(texts(draft, "furniture").filter((text) => /\d/.test(text))).toEqual(["11", "12", "13"]);
  });

  it("lose the hyphens of line ends and keep the words' own", () => {
    const text = `${wrap(prose, 60).join("\n")}\nLa diplomatie est ancienne et la diplo-\nmatie moderne ne serait-\nce que par ses usages celui-\nci en particulier est tout autre chose.\n\n${wrap(prose, 60).join("\n")}`;
    const whole = texts(read(text), "paragraph").join(" ");
    expect(whole).toContain("la diplomatie moderne ne serait-ce que par ses usages celui-ci en particulier");
  });
});

describe("notes", () => {
  const body = (call: (number: number) => string): string =>
    [1, 2, 3]
      .map(
        (number) =>
          `${wrap(`${prose} Ainsi parla le sage${call(number)}. Et puis il se tut longuement.`, 70).join("\n")}`,
      )
      .join("\n\n");
  const foot =
    "\n\n1 Première note, avec sa source.\n2 Deuxième note, avec la sienne.\n3 Troisième note, et c'est tout.\n";

  it.each([
    ["glued", (number: number) => `${number}`],
    ["in brackets", (number: number) => `[${number}]`],
    ["raised", (number: number) => "⁰¹²³"[number] ?? ""],
  ])("are tied to calls that are %s", (_name, call) => {
    const draft = read(body(call) + foot);
    expect(texts(draft, "note")).toEqual([
      "Première note, avec sa source.",
      "Deuxième note, avec la sienne.",
      "Troisième note, et c'est tout.",
    ]);
    const offsets = draft.blocks.flatMap((block) =>
      noteCallsIn(block.content).map(({ offset }) => block.content.text.slice(offset - 4, offset + 1)),
    );
    expect(offsets).toEqual(["sage.", "sage.", "sage."]);
  });

  it("are called by a number apart, after the sentence it follows, and not by one that begins the next", () => {
    const lines = wrap(`${prose} En 1990. 2 hommes vinrent. Ce fut, selon eux, le premier jour (et le dernier). 1`, 70);
    lines.push(
      ...wrap("On les crut, car on les connaissait. 2 Puis plus rien ne se passa dans la ville de tout l'hiver.", 70),
    );
    const draft = read(`${lines.join("\n")}\n\n1 Selon le journal du matin.\n2 Ils étaient du quartier.\n`);
    expect(texts(draft, "note")).toEqual(["Selon le journal du matin.", "Ils étaient du quartier."]);
    const called = draft.blocks.flatMap((block) =>
      noteCallsIn(block.content).map(({ offset }) => block.content.text.slice(0, offset).trimEnd().slice(-10)),
    );
    expect(called).toEqual(["dernier).", "naissait."].map((end) => expect.stringContaining(end)));
  });

  it("are no notes when nothing calls them: a numbered list stays a list", () => {
    const draft = read(`${wrap(prose, 70).join("\n")}\n\n1 du sel\n2 du poivre\n3 de l'huile\n`);
    expect(texts(draft, "note")).toEqual([]);
  });
});

describe("any file", () => {
  it.each([
    ["UTF-16 with its mark", Buffer.from("\ufeffL'été à Nîmes fut très chaud.", "utf16le")],
    ["Windows-1252", Buffer.from("L'été à Nîmes fut très chaud.", "latin1")],
    ["UTF-8", Buffer.from("L'été à Nîmes fut très chaud.", "utf8")],
  ])("is decoded: %s", async (_name, content) => {
    const draft = await file(new Uint8Array(content));
    expect(draft.blocks.map((block) => block.content.text.replace("\ufeff", ""))).toEqual([
      "L'été à Nîmes fut très chaud.",
    ]);
  });

  it.each([
    ["empty", new Uint8Array()],
    ["blank", bytes("  \n\n \t\n")],
    ["binary", new Uint8Array(5000).map((_, index) => index % 32)],
  ])("is refused when %s, with words for it", async (_name, content) => {
    await expect(file(content)).rejects.toBeInstanceOf(UnreadableFile);
  });

  it("is read in time whatever its shape: a million blank lines, one line of five megabytes", async () => {
    const blank = await file(bytes(`début\n${"\n".repeat(1_000_000)}fin`));
    expect(blank.blocks.map((block) => block.content.text)).toEqual(["début", "fin"]);
    const long = await file(bytes("mot ".repeat(1_250_000)));
    expect(long.blocks).toHaveLength(1);
  });

  it("loses no letter", () => {
    const word = fc.constantFrom(
      "le",
      "1",
      "12",
      "note",
      "URL",
      "http://a.b/c-",
      "fin.",
      "« oui »",
      "-",
      "",
      "A.",
      "\f",
      "IV",
    );
    const line = fc.array(word, { maxLength: 12 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const text = lines.join("\n");
        const letters = (value: string): string => [...value.replace(/[^\p{L}]/gu, "")].sort().join("");
        expect(
          letters(
            read(text)
              .blocks.map((block) => block.content.text)
              .join(""),
          ),
        ).toBe(letters(text));
      }),
      { numRuns: 300 },
    );
  });
});
