import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const filesIn = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith(".d.ts"))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));

/** What a file imports: `shared/...` for our own, the package's name for others. */
function importsOf(file: string): { specifier: string; typeOnly: boolean }[] {
  const text = readFileSync(path.join(root, file), "utf8");
  const found: { specifier: string; typeOnly: boolean }[] = [];
  for (const match of text.matchAll(
    /^(?:import|export)\s+(type\s+)?[^"';]*?from\s+"([^"]+)"|^import\s+"([^"]+)"|import\("([^"]+)"\)/gm,
  )) {
    const specifier = match[2] ?? match[3] ?? match[4] ?? "";
    const resolved = specifier.startsWith(".") ? path.posix.join(path.dirname(file), specifier) : specifier;
    found.push({ specifier: resolved, typeOnly: match[1] !== undefined });
  }
  return found;
}

/** Packages by what they need of their host. Nothing enters unclassified. */
const pure = [
  "@orpc/contract",
  "@orpc/client",
  "diff-match-patch",
  "docx",
  "echarts",
  "eld",
  "fflate",
  "french-h-muet-aspire",
  "i18next",
  "lunr",
  "lunr-languages",
  "marked",
  "papaparse",
  "parse5",
  "pdfjs-dist",
  "saxes",
  "zod",
];
const node = [
  "@orpc/server",
  "better-sqlite3",
  "kysely",
  "ws",
  "hunspell-asm",
  "dictionary-fr",
  "french-verbs-lefff",
  "french-words-gender-lefff",
  "lefff-helper",
  "read-excel-file",
  "write-excel-file",
  "@myriaddreamin/typst-ts-node-compiler",
];
const dom = [
  "@codemirror",
  "@fontsource",
  "@fontsource-variable",
  "@tanstack/react-virtual",
  "lucide-react",
  "react",
  "react-aria-components",
  "react-dom",
  "react-i18next",
];

const nameOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
const within = (list: readonly string[], specifier: string): boolean =>
  list.some((entry) => nameOf(specifier) === entry || specifier.split("/")[0] === entry);

const rules = [
  { folder: "shared", folders: ["shared"], packages: pure },
  { folder: "renderer", folders: ["renderer", "shared", "electron/preload/host"], packages: [...pure, ...dom] },
  { folder: "electron/engine", folders: ["electron/engine", "shared"], packages: [...pure, ...node, "node:"] },
  {
    folder: "electron/transports",
    folders: ["electron/transports", "electron/engine", "shared"],
    packages: [...pure, ...node, "node:"],
  },
  {
    folder: "electron/bin",
    folders: ["electron/bin", "electron/transports", "electron/engine", "shared"],
    packages: [...pure, ...node, "node:"],
  },
  {
    folder: "electron/main",
    folders: [
      "electron/main",
      "electron/preload/host",
      "electron/bin/engine-messages",
      "electron/transports/content-security-policy",
      "electron/transports/media-type",
      "shared",
    ],
    packages: ["node:", "electron"],
  },
  { folder: "electron/preload", folders: ["electron/preload"], packages: ["electron"] },
];

describe("layers", () => {
  for (const { folder, folders, packages } of rules)
    it(`${folder} imports only what it may`, () => {
      const files = filesIn(folder);
      expect(files.length).toBeGreaterThan(0);
      const broken = files.flatMap((file) =>
        importsOf(file)
          .filter(({ specifier }) => {
            if (
              folders.some(
                (allowed) =>
                  specifier === allowed || specifier.startsWith(`${allowed}/`) || specifier.startsWith(`${allowed}.`),
              )
            )
              return false;
            if (specifier.startsWith("node:")) return !packages.includes("node:");
            return !within(packages, specifier);
          })
          .map(({ specifier }) => `${file} imports ${specifier}`),
      );
      expect(broken).toEqual([]);
    });

  it("the window carries neither the checks' rules, nor the protocol's validator, nor the search index", () => {
    const reached = new Set<string>();
    const follow = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      if (/\.tsx?$/.test(file)) for (const { specifier, typeOnly } of importsOf(file)) if (!typeOnly) follow(specifier);
    };
    follow("renderer/main.tsx");
    expect(reached).toContain("renderer/overview/chart.tsx");
    expect(
      [...reached].filter((file) => /^(?:shared\/checks\/[^/]+\/|shared\/rpc\/contract\/|zod$|lunr)/.test(file)),
    ).toEqual([]);
  });

  it("every dependency has a place in the lists", () => {
    const { dependencies } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
      dependencies: Record<string, string>;
    };
    const all = [...pure, ...node, ...dom];
    expect(Object.keys(dependencies).filter((name) => !within(all, name))).toEqual([]);
  });

  it("the top level holds the seven folders and root files, nothing else", () => {
    const folders = readdirSync(root, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules",
    );
    expect(folders.map((entry) => entry.name).sort()).toEqual([
      "electron",
      "glossary",
      "renderer",
      "seeds",
      "shared",
      "tests",
    ]);
  });
});
