import { describe, expect, test } from "vitest";
import { plain } from "../../shared/book/content.ts";
import { blockId } from "../../shared/book/ids.ts";
import { classOfChange, type ReasonedStep, reviewChanges } from "../../shared/review/changes.ts";

describe("the class of a change", () => {
  test.each([
    ['"', "« ", "mechanical"],
    ["l'", "l’", "mechanical"],
    [" ", "\u202f", "mechanical"],
    ["Etat", "etat", "mechanical"],
    ["14ème", "14e", "mechanical"],
    ["14ème", "15e", "meaning"],
    ["A", "À", "linguistic"],
    ["mangé", "mangée", "linguistic"],
    ["le petit", "la petite", "linguistic"],
    ["avait", "avaient", "linguistic"],
    ["chat", "chien", "meaning"],
    ["1991", "1992", "meaning"],
    ["ne ", "", "meaning"],
    ["", "pas ", "meaning"],
    ["le pays", "mon pays", "meaning"],
  ] as const)("« %s » → « %s »: %s", (before, after, expected) => {
    expect(classOfChange(before, after)).toBe(expected);
  });
});

describe("changes of a block", () => {
  const id = blockId("b1");
  const shape = { kind: "paragraph" } as const;
  const by = (number: number, kind: ReasonedStep["reason"]["kind"]): ReasonedStep => ({
    id: `r${number}`,
    author: `author ${number}`,
    date: `2026-01-0${number}`,
    reason: { kind },
  });
  const raw = plain("Le chat noir dort sur la table.");
  const first = { text: "Le chien noir dort sur la table.", by: by(1, "typed") };
  const second = { text: "Le chien noir dort sous la table.", by: by(2, "replace") };

  test("each has the step that made it", () => {
    const changes = reviewChanges({ id, shape, raw, content: plain(second.text) }, [first, second]);
    expect(changes.map(({ before, after, by: who }) => [before, after, who?.reason.kind])).toEqual([
      ["chat", "chien", "typed"],
      ["sur", "sous", "replace"],
    ]);
  });

  test("one keeps its identity when another place of the block changes, and loses it when it changes itself", () => {
    const [early] = reviewChanges({ id, shape, raw, content: plain(first.text) }, [first]);
    const [late] = reviewChanges({ id, shape, raw, content: plain(second.text) }, [first, second]);
    expect(late?.id).toBe(early?.id);
    const third = { text: "Le loup noir dort sous la table.", by: by(3, "typed") };
    const [other] = reviewChanges({ id, shape, raw, content: plain(third.text) }, [first, second, third]);
    expect(other?.id).not.toBe(early?.id);
  });

  test("what changed in italics only, and what changed in structure, is a change too", () => {
    const italics = { text: raw.text, codes: [{ kind: "emphasis", id: "e", from: 3, to: 7 } as const] };
    expect(reviewChanges({ id, shape, raw, content: italics }, []).map(({ kind }) => kind)).toEqual(["format"]);
    const cut = { text: raw.text, by: by(1, "structure") };
    expect(reviewChanges({ id, shape, raw, content: raw }, [cut]).map(({ kind }) => kind)).toEqual(["structure"]);
  });

  test("a change of structure that was taken back is none, and what stood before it is named by its own step", () => {
    const step = (number: number, kind: ReasonedStep["reason"]["kind"], undoes?: string) => ({
      text: raw.text,
      by: { ...by(number, kind), ...(undoes ? { undoes } : {}) },
    });
    const block = { id, shape, raw, content: raw };
    expect(reviewChanges(block, [step(1, "structure"), step(2, "undo", "r1")])).toEqual([]);
    const [first] = reviewChanges(block, [step(1, "structure")]);
    expect(reviewChanges(block, [step(1, "structure"), step(2, "structure"), step(3, "undo", "r2")])).toEqual([first]);
    const redone = reviewChanges(block, [step(1, "structure"), step(2, "undo", "r1"), step(3, "redo", "r1")]);
    expect(redone).toEqual([first]);
  });

  test("a block that is cut and shaped as it was at first has no change of structure, whatever was done in between", () => {
    const cut = { text: raw.text, by: by(1, "structure") };
    const block = { id, shape, raw, content: raw };
    expect(reviewChanges(block, [cut], { shape, raw, content: raw })).toEqual([]);
    const heading = { kind: "heading", level: 1 } as const;
    expect(reviewChanges({ ...block, shape: heading }, [cut], block)).toHaveLength(1);
  });
});
