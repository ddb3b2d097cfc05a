import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Content, plain } from "../../shared/book/content.ts";
import { textChanges } from "../../shared/review/diff.ts";
import { changeAt, revertChange } from "../../shared/review/revert-change.ts";

describe("taking one change back", () => {
  test("leaves the other changes", () => {
    const raw = plain("Le linge d’État fut élu hier à Minsk.");
    const edited = plain("Le lin d’État fut choisi hier à Minsk.");
    const [first] = textChanges(raw.text, edited.text);
    expect(first && revertChange(raw, edited, first).text).toBe("Le linge d’État fut choisi hier à Minsk.");
  });

  test("brings back the italics that went with the words, and keeps note calls in place", () => {
    const raw: Content = { text: "un vieux mot", codes: [{ kind: "emphasis", id: "e", from: 3, to: 8 }] };
    const call = { kind: "note-call", id: "n", from: 6, to: 6 } as const;
    const edited: Content = { text: "un mot", codes: [call] };
    const [change] = textChanges(raw.text, edited.text);
    const back = change && revertChange(raw, edited, change);
    expect(back?.text).toBe(raw.text);
    expect(back?.codes).toEqual([...raw.codes, { ...call, from: 12, to: 12 }]);
  });

  test("taking all back, one after another, gives the machine's text", () => {
    const words = fc.array(fc.constantFrom("le", "lin", "de", "Minsk", "et", ",", "é"), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const raw = plain(one.join(" "));
        let edited = plain(other.join(" "));
        for (let count = 0; count < 30; count++) {
          const [change] = textChanges(raw.text, edited.text);
          if (!change) break;
          edited = revertChange(raw, edited, change);
        }
        expect(edited.text).toBe(raw.text);
      }),
    );
  });

  test("the change at the cursor is the one that touches it, else the next, else the last", () => {
    const changes = textChanges("un deux trois quatre", "un DEUX trois QUATRE");
    expect(changeAt(changes, 7)).toBe(changes[0]);
    expect(changeAt(changes, 9)).toBe(changes[1]);
    expect(changeAt(changes, 0)).toBe(changes[0]);
    expect(changeAt([], 0)).toBeUndefined();
  });
});
