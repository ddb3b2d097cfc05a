import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import BetterSqlite3 from "better-sqlite3";
import { beforeAll, describe, expect, test } from "vitest";
import { Decisions } from "../../electron/engine/project/decisions.ts";
import { createProject } from "../../electron/engine/project/import-book.ts";
import { applicationId, currentVersion, migrations } from "../../electron/engine/project/migrations.ts";
import { openDatabase, openForReading } from "../../electron/engine/project/open-database.ts";
import { type Hand, Project } from "../../electron/engine/project/project.ts";
import { SignedBlocks } from "../../electron/engine/project/signed-blocks.ts";
import { toSnapshot } from "../../electron/engine/project/snapshot.ts";
import { plain } from "../../shared/book/content.ts";
import { blockId } from "../../shared/book/ids.ts";
import { txtReader } from "../../shared/formats/txt/read.ts";
import { temporaryFolder } from "./temporary.ts";

const folder = temporaryFolder();
const whole = path.join(folder, "whole.epreuve");
const hand = (role: Hand["role"] = "both", author = "A"): Hand => ({ author, role, now: Date.now() });

beforeAll(async () => {
  const blocks = Array.from({ length: 300 }, (_, index) => ({
    id: blockId(`b${index}`),
    kind: "paragraph" as const,
    content: plain(`Paragraphe ${index}, ${"mot ".repeat(60)}`),
    provenance: {},
  }));
  const draft = { meta: {}, blocks, doubts: [], notices: [] };
  await createProject(
    whole,
    { draft, reader: txtReader, bytes: new Uint8Array([65]) },
    { title: "T", authors: [], language: "fr" },
    "id",
    {},
  );
});

const copy = (name: string): string => {
  mkdirSync(path.join(folder, name));
  const file = path.join(folder, name, "book.epreuve");
  copyFileSync(whole, file);
  return file;
};

function withProject<Result>(file: string, use: (project: Project) => Result): Result {
  const project = new Project(openDatabase(file));
  try {
    return use(project);
  } finally {
    project.close();
  }
}

const write = (project: Project, id: string, text: string, by = hand()) => {
  const block = project.block(blockId(id));
  if (!block) throw new Error(id);
  return project.revise(
    [{ id: block.id, after: { ...toSnapshot(block), content: plain(text) } }],
    { kind: "typed" },
    by,
  );
};
const textOf = (project: Project, id: string): string | undefined => project.block(blockId(id))?.content.text;

describe("history", () => {
  test("taking a step back keeps what somebody else wrote since in the same paragraph", () => {
    withProject(copy("overtaken"), (project) => {
      const id = blockId("b4");
      const text = (): string => project.block(id)?.content.text ?? "";
      write(project, "b4", "Le port fut fermé au printemps, et la ville s’en souvint.", hand("both", "B"));
      write(project, "b4", "Le grand port fut fermé au printemps, et la ville s’en souvint.", hand("both", "A"));
      write(project, "b4", "Le grand port fut fermé au printemps, et toute la ville s’en souvint.", hand("both", "B"));
      project.undo(hand("both", "A"));
      expect(text()).toBe("Le port fut fermé au printemps, et toute la ville s’en souvint.");
      project.redo(hand("both", "A"));
      expect(text()).toBe("Le grand port fut fermé au printemps, et toute la ville s’en souvint.");
      // The same words: nobody but a person can tell what should stand there.
      write(project, "b4", "Le petit port fut fermé au printemps, et toute la ville s’en souvint.", hand("both", "B"));
      expect(() => project.undo(hand("both", "A"))).toThrow("undo-overtaken");
      expect(text()).toBe("Le petit port fut fermé au printemps, et toute la ville s’en souvint.");
      // Whoever overtook may still go back; then the way is free again.
      project.undo(hand("both", "B"));
      project.undo(hand("both", "A"));
      expect(text()).toBe("Le port fut fermé au printemps, et toute la ville s’en souvint.");
    });
  });

  test("steps are undone and redone across restarts; the machine's text never changes", () => {
    const file = copy("history");
    const raw = withProject(file, (project) => textOf(project, "b1"));
    withProject(file, (project) => {
      write(project, "b1", "un");
      write(project, "b1", "deux");
    });
    withProject(file, (project) => {
      project.undo(hand());
      expect(textOf(project, "b1")).toBe("un");
    });
    withProject(file, (project) => {
      project.undo(hand());
      expect(textOf(project, "b1")).toBe(raw);
      expect(project.undo(hand())).toBeUndefined();
      project.redo(hand());
      project.redo(hand());
      expect(textOf(project, "b1")).toBe("deux");
      expect(project.redo(hand())).toBeUndefined();
      expect(project.block(blockId("b1"))?.raw.text).toBe(raw);
      expect(project.history(blockId("b1"))).toHaveLength(6);
    });
  });

  test("a batch is one step, and one that changes nothing leaves no trace", () => {
    withProject(copy("batch"), (project) => {
      const blocks = project.blocks();
      const before = blocks.map(({ content }) => content.text);
      const changes = blocks.map((block) => ({ id: block.id, after: { ...toSnapshot(block), content: plain("x") } }));
      project.revise(changes, { kind: "replace" }, hand());
      expect(project.revise(changes, { kind: "replace" }, hand())).toBeUndefined();
      project.undo(hand());
      expect(project.blocks().map(({ content }) => content.text)).toEqual(before);
    });
  });

  test("where both worked on the same words, undoing changes nothing and says who did", () => {
    withProject(copy("same-words"), (project) => {
      write(project, "b1", "Le vieux port fut fermé.");
      write(project, "b1", "Le petit port fut fermé.", hand("both", "B"));
      expect(() => project.undo(hand())).toThrowError(
        expect.objectContaining({ key: "undo-overtaken", params: { author: "B", text: "Le petit port fut fermé." } }),
      );
      expect(textOf(project, "b1")).toBe("Le petit port fut fermé.");
      // The same words as before the step: nothing of anybody's to lose, and the step before it can be reached.
      write(project, "b1", project.block(blockId("b1"))?.raw.text ?? "", hand("both", "B"));
      expect(project.undo(hand())?.kept).toEqual([]);
      expect(project.undo(hand())).toBeUndefined();
    });
  });

  test("a batch is taken back but where somebody else went on; blocks cut or joined together come back together", () => {
    withProject(copy("partly"), (project) => {
      const [one, two] = project.blocks();
      if (!one || !two) throw new Error("no blocks");
      const both = [one, two].map((block) => ({
        id: block.id,
        after: { ...toSnapshot(block), content: plain("Lot.") },
      }));
      project.revise(both, { kind: "replace" }, hand());
      write(project, two.id, "Lot repris ailleurs.", hand("both", "B"));
      expect(project.undo(hand())?.kept).toEqual([two.id]);
      expect(textOf(project, one.id)).toBe(one.raw.text);
      expect(textOf(project, two.id)).toBe("Lot repris ailleurs.");
      project.redo(hand());
      expect(textOf(project, one.id)).toBe("Lot.");
      expect(textOf(project, two.id)).toBe("Lot repris ailleurs.");

      const joined = [
        { id: one.id, after: { ...toSnapshot(one), raw: plain("Un. Deux."), content: plain("Un. Deux.") } },
        { id: two.id, after: { ...toSnapshot(two), deleted: true } },
      ];
      project.revise(joined, { kind: "structure" }, hand());
      write(project, one.id, "Un. Deux. Trois.", hand("both", "B"));
      expect(() => project.undo(hand())).toThrowError("undo-overtaken");
      expect(textOf(project, one.id)).toBe("Un. Deux. Trois.");
      expect(project.block(two.id)).toBeUndefined();
    });
  });

  test("an approval names its text: another text and it lapses, the same again and it stands", () => {
    const file = copy("approval");
    const state = (project: Project): string => {
      const block = project.block(blockId("b2"));
      return block ? new Decisions(project).state(block) : "";
    };
    withProject(file, (project) => {
      write(project, "b2", "Juste.");
      const block = project.block(blockId("b2"));
      if (block) new Decisions(project).decide([block], "approve", hand("publisher"));
      expect(state(project)).toBe("approved");
      write(project, "b2", "Changé.");
      expect(state(project)).toBe("in-work");
      project.undo(hand());
      expect(state(project)).toBe("approved");
    });
    expect(withProject(file, state)).toBe("approved");
  });

  test("a post-editor does not approve", () => {
    withProject(copy("roles"), (project) => {
      const [block] = project.blocks();
      expect(() => new Decisions(project).decide(block ? [block] : [], "approve", hand("post-editor"))).toThrowError(
        "decision-not-yours",
      );
    });
  });
});

describe("a file that can't be opened is refused and left as it was", () => {
  const cases: [string, string, (file: string) => void][] = [
    ["empty", "project-empty", (file) => writeFileSync(file, "")],
    ["text", "project-not-ours", (file) => writeFileSync(file, "Chapitre premier\n".repeat(200))],
    ["short", "project-not-ours", (file) => writeFileSync(file, "SQLite format 3\0")],
    [
      "foreign",
      "project-not-ours",
      (file) => {
        writeFileSync(file, "");
        const db = new BetterSqlite3(file);
        db.exec("CREATE TABLE bookmarks (url TEXT)");
        db.close();
      },
    ],
    [
      "newer",
      "project-newer",
      (file) => {
        const db = new BetterSqlite3(file);
        db.pragma(`user_version = ${currentVersion + 10}`);
        db.close();
      },
    ],
    ["cut", "project-broken", (file) => truncateSync(file, 40_960)],
    [
      "scrambled",
      "project-broken",
      (file) => {
        const bytes = readFileSync(file);
        bytes.fill(0x5a, 4_096, 60_000);
        writeFileSync(file, bytes);
      },
    ],
  ];

  test.each(cases)("%s: %s", (name, key, spoil) => {
    const file = copy(`bad-${name}`);
    spoil(file);
    const before = readFileSync(file);
    expect(() => openDatabase(file)).toThrowError(key);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(path.dirname(file))).toEqual(["book.epreuve"]);
  });

  test("missing", () => {
    const file = path.join(folder, "nowhere.epreuve");
    expect(() => openDatabase(file)).toThrowError("project-missing");
    expect(existsSync(file)).toBe(false);
  });

  test("a folder", () => expect(() => openDatabase(folder)).toThrowError("project-unreadable"));

  test("open elsewhere", () => {
    const file = copy("busy");
    const project = new Project(openDatabase(file));
    write(project, "b1", "en cours");
    expect(() => openDatabase(file)).toThrowError("project-in-use");
    project.close();
    expect(withProject(file, (again) => textOf(again, "b1"))).toBe("en cours");
  });
});

describe("migrations", () => {
  test("are numbered upwards", () => {
    for (const [index, { version }] of migrations.entries()) {
      expect(version).toBeGreaterThan(migrations[index - 1]?.version ?? 0);
    }
  });

  test("give the file its mark and version", () => {
    const db = openDatabase(copy("marks"));
    expect(db.pragma("application_id", { simple: true })).toBe(applicationId);
    expect(db.pragma("user_version", { simple: true })).toBe(currentVersion);
    expect(db.pragma("synchronous", { simple: true })).toBe(2);
    db.close();
  });

  test("a file of an earlier version is looked into as it would be after opening, and left as it is", () => {
    const file = path.join(folder, "earlier.epreuve");
    const old = new BetterSqlite3(file);
    old.pragma("journal_mode = WAL");
    for (const { version, up } of migrations.filter((step) => step.version <= 60)) {
      up(old);
      old.pragma(`user_version = ${version}`);
    }
    old.pragma(`application_id = ${applicationId}`);
    const content = gzipSync(JSON.stringify({ edition: {}, hashes: [["b1", "aaaa"]] }));
    old
      .prepare(
        "INSERT INTO editions (number, at, author, role, blocks, hash, content) VALUES (1, 'then', '', '', 1, '', ?)",
      )
      .run(content);
    old.close();
    const before = readFileSync(file);
    const reading = openForReading(file);
    expect(new SignedBlocks(reading).of(blockId("b1"))).toEqual({ textHash: "aaaa", at: "then" });
    reading.close();
    expect(readFileSync(file).equals(before)).toBe(true);
    const opened = openDatabase(file);
    expect(new SignedBlocks(opened).of(blockId("b1"))?.textHash).toBe("aaaa");
    expect(() => opened.exec("UPDATE editions SET hash = ''")).toThrow("only ever appended");
    opened.close();
  });
});
