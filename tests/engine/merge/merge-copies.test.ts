import { copyFileSync, linkSync, mkdirSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { Conflicts } from "../../../electron/engine/merge/conflicts.ts";
import { mergeCopies } from "../../../electron/engine/merge/merge-copies.ts";
import { Ignores } from "../../../electron/engine/project/ignores.ts";
import { OwnRules } from "../../../electron/engine/project/own-rules.ts";
import { auditOf } from "../../../electron/engine/review/audit.ts";
import { signEdition, signedEditions } from "../../../electron/engine/review/signed-editions.ts";
import type { Flag } from "../../../shared/checks/check.ts";
import type { Concept } from "../../../shared/glossary/termbase.ts";
import { Problem } from "../../../shared/problem.ts";
import { temporaryFolder } from "../temporary.ts";
import { Copy, makeBook } from "./copies.ts";

const folder = temporaryFolder();
const base = path.join(folder, "base.epreuve");
const texts = {
  a: "Le chat noir dort sur le tapis.",
  b: "Il pleut depuis ce matin.",
  c: "Personne ne sort avant le soir.",
};
let [anne, paul, count] = [{} as Copy, {} as Copy, 0];

beforeAll(() => makeBook(base, texts));
beforeEach(() => {
  const place = path.join(folder, String(count++));
  const copies = [
    new Copy(base, path.join(place, "a"), "Anne"),
    new Copy(base, path.join(place, "b"), "Paul"),
  ] as const;
  [anne, paul] = copies;
  onTestFinished(() => {
    for (const copy of copies) copy.close();
  });
});

const conflicts = () => new Conflicts(anne.project).list();
const resolve = (choice: "ours" | "theirs" | "both") =>
  new Conflicts(anne.project).resolve(conflicts()[0]?.id ?? "", choice, anne.hand);
const problemOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return error instanceof Problem ? error.key : String(error);
  }
  return "nothing";
};

describe("texts", () => {
  test("each side's work comes together, block by block, under the name and date of who did it", () => {
    anne.type("a", "Anne");
    paul.type("b", "Paul");
    paul.type("b", "Paul encore");
    expect(anne.merge(paul)).toMatchObject({ blocks: 1, steps: 2, authors: ["Paul"], conflicts: 0 });
    expect(anne.texts()).toEqual([
      ["a", "Anne"],
      ["b", "Paul encore"],
      ["c", texts.c],
    ]);
    const steps = anne.line("b");
    expect(steps.map(({ revision, after }) => [revision.author, after.content.text])).toEqual([
      ["Paul", "Paul"],
      ["Paul", "Paul encore"],
    ]);
    expect(steps[0]?.revision.at).toBe(paul.project.history("b" as never)[0]?.revision.at);
    expect(auditOf(anne.project).filter(({ action }) => action === "merged")).toHaveLength(1);
  });

  test("what both corrected alike is no conflict, and later work on it goes on from there", () => {
    anne.type("a", "pareil");
    paul.type("a", "pareil");
    expect(anne.merge(paul)).toMatchObject({ blocks: 0, conflicts: 0 });
    anne.type("a", "pareil, puis mieux");
    expect(paul.merge(anne)).toMatchObject({ blocks: 1, conflicts: 0 });
    expect(paul.text("a")).toBe("pareil, puis mieux");
  });

  test("a merge is no step to take back: undoing stops there, goes on with what comes after, and works on after remarks only", () => {
    anne.type("a", "un");
    paul.type("a", "non");
    paul.remark("b", "Vraiment ?");
    const other = new Copy(base, path.join(folder, `${count}-other`), "Zoé");
    onTestFinished(() => other.close());
    other.remark("c", "Et ici ?");
    anne.merge(other);
    expect(anne.project.undo(anne.hand)).toBeDefined();
    anne.project.redo(anne.hand);
    anne.merge(paul);
    expect(anne.project.undo(anne.hand)).toBeUndefined();
    anne.type("b", "deux");
    expect(anne.project.undo(anne.hand)).toBeDefined();
    expect([anne.text("a"), anne.text("b")]).toEqual(["un", texts.b]);
  });
});

describe("conflicts", () => {
  beforeEach(() => {
    anne.type("a", "Le chat noir dort sur un tapis.");
    paul.type("a", "La chatte noire dort sur le tapis.");
    expect(anne.merge(paul)).toMatchObject({ blocks: 0, conflicts: 1 });
  });

  test("ours stands, theirs waits beside it with its author, across restarts", () => {
    expect(anne.text("a")).toBe("Le chat noir dort sur un tapis.");
    expect(conflicts()).toMatchObject([
      {
        blocks: [
          {
            block: "a",
            ours: { author: "Anne", content: { text: "Le chat noir dort sur un tapis." } },
            theirs: { author: "Paul", content: { text: "La chatte noire dort sur le tapis." } },
          },
        ],
        both: { text: "La chatte noire dort sur un tapis." },
      },
    ]);
  });

  test.each([
    ["ours", "Le chat noir dort sur un tapis."],
    ["theirs", "La chatte noire dort sur le tapis."],
    ["both", "La chatte noire dort sur un tapis."],
  ] as const)("deciding for %s is one step, undone and redone; the other copy then takes it", (choice, text) => {
    resolve(choice);
    expect([anne.text("a"), conflicts().length]).toEqual([text, 0]);
    anne.project.undo(anne.hand);
    expect([anne.text("a"), conflicts().length]).toEqual(["Le chat noir dort sur un tapis.", 1]);
    anne.project.redo(anne.hand);
    expect([anne.text("a"), conflicts().length]).toEqual([text, 0]);
    anne.project.undo(anne.hand);
    expect(conflicts()).toHaveLength(1);
    anne.project.redo(anne.hand);
    expect(paul.merge(anne)).toMatchObject({ conflicts: 0 });
    expect(paul.text("a")).toBe(text);
  });

  test("both going on, only their last word is shown; each word stays with whose it is", () => {
    paul.type("a", "La chatte noire ronfle sur le tapis.");
    expect(anne.merge(paul).conflicts).toBe(1);
    expect(conflicts()[0]?.blocks[0]?.theirs?.content.text).toContain("ronfle");
    resolve("theirs");
    const names = anne.line("a").map(({ revision }) => revision.author);
    expect(names).toEqual(["Paul", "Paul", "Anne"]);
    expect(anne.project.history("a" as never)).toHaveLength(4);
  });

  test("corrections that touch each other are not put together", () => {
    paul.type("a", "Le chat noir dort sur les coussins.");
    anne.merge(paul);
    expect(conflicts()[0]?.both).toBeNull();
    expect(problemOf(() => resolve("both"))).toBe("conflict-not-both");
    expect(problemOf(() => new Conflicts(anne.project).resolve("?", "ours", anne.hand))).toBe("conflict-gone");
  });
});

describe("structure", () => {
  test("a cut against a correction is one decision on both halves", () => {
    anne.type("a", "Le chat gris dort sur le tapis.");
    paul.structure({ kind: "split", block: "a" as never, at: 12 });
    expect(anne.merge(paul)).toMatchObject({ blocks: 0, conflicts: 1 });
    expect(anne.texts()).toHaveLength(3);
    expect(
      conflicts()[0]
        ?.blocks.map(({ ours }) => ours === null)
        .toSorted(),
    ).toEqual([false, true]);
    resolve("theirs");
    expect(anne.texts().map(([, text]) => text)).toEqual(["Le chat noir", "dort sur le tapis.", texts.b, texts.c]);
    anne.project.undo(anne.hand);
    resolve("ours");
    expect(anne.texts().map(([, text]) => text)).toEqual(["Le chat gris dort sur le tapis.", texts.b, texts.c]);
    paul.merge(anne);
    expect(paul.texts()).toEqual(anne.texts());
  });

  test("a join against a correction of the second half loses neither", () => {
    anne.type("b", "Il neige depuis ce matin.");
    paul.structure({ kind: "join", first: "a" as never, second: "b" as never, between: " " });
    expect(anne.merge(paul)).toMatchObject({ blocks: 0, conflicts: 1 });
    expect(anne.texts().map(([, text]) => text)).toEqual([texts.a, "Il neige depuis ce matin.", texts.c]);
    resolve("theirs");
    expect(anne.texts().map(([, text]) => text)).toEqual([`${texts.a} ${texts.b}`, texts.c]);
  });
});

describe("decisions and the rest", () => {
  test("an approval stands where its very text does, whatever was decided elsewhere later", () => {
    anne.type("a", "corrigé");
    anne.decide("a", "submit");
    paul.decide("a", "send-back");
    paul.type("b", "vu");
    paul.decide("b", "approve");
    expect(anne.merge(paul)).toMatchObject({ decisions: 2 });
    expect([anne.state("a"), anne.state("b")]).toEqual(["submitted", "approved"]);
  });

  test("remarks, flags set aside and taken up again, terms, rules: both sets", () => {
    const flag = { key: "k", check: "x", message: "m", quote: "q" } as Flag;
    const ignored = new Ignores(anne.project).add(flag, "this", anne.hand);
    paul.merge(anne);
    new Ignores(paul.project).takeBack(ignored.id, paul.hand);
    new Ignores(paul.project).add({ ...flag, key: "other" }, "this", paul.hand);
    paul.remark("a", "Pourquoi ?");
    const term = (copy: Copy, concept: Concept) =>
      copy.project.db
        .prepare("INSERT OR REPLACE INTO terms (id, concept) VALUES (?, ?)")
        .run(concept.id, JSON.stringify(concept));
    const word = (name: string, status: "preferred" | "forbidden") => ({ term: name, language: "fr", status });
    term(anne, { id: "t1", terms: [word("Bélarus", "preferred"), word("Russie blanche", "forbidden")] });
    term(paul, { id: "t1", note: "n", terms: [word("Bélarus", "forbidden"), word("Biélorussie", "forbidden")] });
    term(paul, { id: "t2", terms: [word("Moscou", "preferred")] });
    const rule = {
      kind: "word",
      write: "",
      message: "",
      severity: "minor",
      category: "terminology/wrong-term",
      enabled: true,
    } as const;
    new OwnRules(anne.project).save([{ ...rule, id: "r1", find: "un" }]);
    new OwnRules(paul.project).save([
      { ...rule, id: "r1", find: "une" },
      { ...rule, id: "r2", find: "deux" },
    ]);
    expect(anne.merge(paul)).toMatchObject({
      remarks: 1,
      ignores: 2,
      terms: 2,
      rules: 1,
      differing: ["Bélarus", "une"],
    });
    expect(new Ignores(anne.project).list().map(({ key }) => key)).toEqual(["other"]);
    expect(new OwnRules(anne.project).list().map(({ find }) => find)).toEqual(["un", "deux"]);
    const concept: Concept = JSON.parse(
      anne.project.db.prepare<[], { concept: string }>("SELECT concept FROM terms WHERE id = 't1'").get()?.concept ??
        "",
    );
    expect(concept.note).toBe("n");
    expect(concept.terms.map(({ term: name, status }) => `${name} ${status}`)).toEqual([
      "Bélarus preferred",
      "Russie blanche forbidden",
      "Biélorussie forbidden",
    ]);
    expect(anne.merge(paul)).toMatchObject({ terms: 0, rules: 0, ignores: 0 });
  });

  test("two first editions are both kept, one under the next number", () => {
    const sign = (copy: Copy, title: string) =>
      signEdition(
        copy.project,
        { meta: { title, authors: [], language: "fr" }, state: "edited", date: "2026-03-01T00:00:00.000Z", blocks: [] },
        copy.hand,
        [{ item: "questions", count: 3, first: null, blocks: false }],
      );
    sign(anne, "A");
    sign(paul, "P");
    expect(anne.merge(paul).editions).toEqual([{ number: 1, as: 2 }]);
    expect(anne.merge(paul).editions).toEqual([]);
    expect(signedEditions(anne.project).map(({ author }) => author)).toEqual(["Anne", "Paul"]);
    const signed = auditOf(anne.project).filter(({ action }) => action === "signed");
    expect(signed.map(({ detail }) => detail.includes("open: questions 3"))).toEqual([true, true]);
  });
});

describe("files that are no copy", () => {
  test("the book itself, by another name too, another book, no book: refused, and nothing is touched", async () => {
    anne.type("a", "un");
    const link = path.join(folder, `${count}-link.epreuve`);
    linkSync(anne.file, link);
    const stranger = path.join(folder, `${count}-stranger.epreuve`);
    await makeBook(stranger, texts, "another-book");
    const broken = path.join(folder, `${count}-broken.epreuve`);
    copyFileSync(base, broken);
    truncateSync(broken, 9_000);
    const note = path.join(folder, `${count}-note.txt`);
    writeFileSync(note, "Bonjour");
    const before = anne.dump();
    const merging = (file: string) => problemOf(() => mergeCopies(anne.project, anne.file, file, anne.hand));
    expect(merging(anne.file)).toBe("merge-same-file");
    expect(merging(link)).toBe("merge-same-file");
    expect(merging(stranger)).toBe("merge-other-book");
    expect(merging(broken)).toBe("project-broken");
    expect(merging(note)).toBe("project-not-ours");
    expect(anne.dump()).toEqual(before);
  });

  test.each([
    ["UPDATE blocks SET version = 'nowhere' WHERE id = 'a'"],
    ["INSERT INTO revisions (id, at, author, role, reason) VALUES ('r', 'yesterday', 'x', 'both', '{}')"],
    [
      "INSERT INTO decisions (id, at, author, role, block, decision, text_hash) VALUES ('d', '2026-01-01T00:00:00Z', 'x', 'both', 'a', 'burn', '')",
    ],
    ["INSERT INTO terms VALUES ('t', '{\"terms\":3}')"],
    ["DROP TABLE ignores"],
  ])("a copy that somebody tampered with is refused whole: %s", (tampering) => {
    paul.type("b", "vu");
    paul.project.db.exec(tampering);
    const before = anne.dump();
    expect(problemOf(() => anne.merge(paul))).toBe("project-broken");
    expect(anne.dump()).toEqual(before);
  });

  test("a copy that is open in another window is told, not read", () => {
    mkdirSync(path.join(folder, String(count)), { recursive: true });
    paul.type("a", "un");
    expect(problemOf(() => mergeCopies(anne.project, anne.file, paul.file, anne.hand))).toBe("project-in-use");
  });
});
