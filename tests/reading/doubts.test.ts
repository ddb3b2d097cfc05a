import { describe, expect, it } from "vitest";
import type { Doubt } from "../../shared/formats/format.ts";
import { rebuild } from "../../shared/reading/rebuild.ts";
import { work } from "../engine/temporary.ts";

const filler = "Le président de la commission a rappelé que les travaux avaient commencé au printemps et que";
const page = (...lines: string[]): string => lines.join("\n");

/** What a doubt would do to the text it is about. */
const cutBy = (text: string, [repair]: Doubt["repairs"]): readonly string[] =>
  repair?.kind === "split" ? [text.slice(0, repair.at), text.slice(repair.at).trimStart()] : [];

describe("doubts of a rebuilt text say what may be done", () => {
  it("a paragraph joined over a page can be cut where the pages met", () => {
    const body = Array.from({ length: 30 }, () => page(filler, filler, filler, "la suite est connue.", "")).join("\n");
    const text = page(
      body,
      filler,
      `${filler} rien ne fut dit alors.`,
      "",
      "\fet la séance fut levée sans que personne ne demande la parole, ce qui surprit les délégués venus",
      "de loin. On se quitta.",
      "",
      body,
    );
    const { doubts, blocks } = rebuild(text, work);
    const join = doubts.find(({ kind }) => kind === "uncertain-join");
    const block = blocks.find(({ id }) => id === join?.block);
    expect(cutBy(block?.content.text ?? "", join?.repairs ?? [])[1]).toMatch(/^et la séance fut levée/);
  });

  it("a note that nothing calls can be called at the end of the text before it, or be text", () => {
    const body = Array.from({ length: 12 }, (_, index) =>
      page(
        filler,
        `${filler}${index + 1 === 5 ? "" : index + 1} la suite est connue.`,
        "",
        `${index + 1} Voir le rapport annuel, p. ${index + 10}.`,
        "",
        `\f${index + 2}`,
        "",
      ),
    ).join("\n");
    const { doubts, blocks } = rebuild(body, work);
    const orphan = doubts.find(({ kind }) => kind === "orphan-note");
    expect(orphan?.params).toEqual({ label: "5" });
    expect(orphan?.repairs.map(({ kind }) => kind)).toEqual(["attach", "reshape"]);
    const [attach] = orphan?.repairs ?? [];
    const target = blocks.find(({ id }) => attach?.kind === "attach" && id === attach.block);
    expect(target?.content.text.slice(attach?.kind === "attach" ? attach.at : 0)).toBe(".");
  });
});
