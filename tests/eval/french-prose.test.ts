import { describe, expect, it } from "vitest";
import { proseOf, proseOfCatalogue } from "./french-prose.ts";

const sentence = "Le maire de la petite ville a reçu hier les ouvriers de la nouvelle usine.";

describe("proseOf", () => {
  it("keeps paragraphs, with their white space folded", () => {
    expect(proseOf(`<p>${sentence.replace(" de ", "\n  <em>de</em> ")}</p>`)).toEqual([sentence]);
    expect(proseOf(`<div class="para">${sentence}</div>`)).toEqual([sentence]);
  });

  it("leaves out programs, short lines and what does not end", () => {
    expect(proseOf(`<p>${sentence.replace("ville", "<code>ville</code>")}</p>`)).toEqual([]);
    expect(proseOf(`<pre>${sentence}</pre><p>Trop court.</p><p>${sentence.slice(0, -1)}</p>`)).toEqual([]);
  });
});

/** A gettext catalogue of these translations, each of an empty original. */
function catalogue(translations: readonly string[]): Buffer {
  const head = 28 + 16 * translations.length;
  const texts = translations.map((text) => Buffer.from(`${text}\0`));
  const file = Buffer.alloc(head);
  file.writeUInt32LE(0x950412de, 0);
  file.writeUInt32LE(translations.length, 8);
  file.writeUInt32LE(28, 12);
  file.writeUInt32LE(28 + 8 * translations.length, 16);
  let at = head;
  for (const [i, text] of texts.entries()) {
    file.writeUInt32LE(text.length - 1, 28 + 8 * (translations.length + i));
    file.writeUInt32LE(at, 28 + 8 * (translations.length + i) + 4);
    at += text.length;
  }
  return Buffer.concat([file, ...texts]);
}

describe("proseOfCatalogue", () => {
  it("reads translations, without those that hold placeholders", () => {
    expect(proseOfCatalogue(catalogue([sentence, sentence.replace("hier", "%s"), "OK"]))).toEqual([sentence]);
  });
});
