import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { proseOf, proseOfCatalogue } from "./french-prose.ts";

/**
 * French that people wrote, from Debian's packages, as plain text: for counting flags on good French. Debian only; nothing is
 * installed, and nothing is kept in git. With `--large` also what needs a large download.
 */

interface Source {
  readonly name: string;
  /** Files of the package to read. */
  readonly files: RegExp;
  /** Only with --large: more than 100 MB to download. */
  readonly isLarge?: true;
}

/** Free licences all: GPL, CC BY-SA, GFDL or MPL; see each package's copyright file. */
const sources: readonly Source[] = [
  { name: "debian-faq-fr", files: /\.fr\.txt(?:\.gz)?$/ },
  { name: "maint-guide-fr", files: /\.fr\.txt(?:\.gz)?$/ },
  { name: "debian-handbook", files: /\/fr-FR\/.*\.html$/ },
  { name: "debian-reference-fr", files: /\.fr\.html$/ },
  { name: "developers-reference-fr", files: /\.html$/ },
  { name: "aptitude-doc-fr", files: /\/fr\/.*\.html$/ },
  { name: "gimp-help-fr", files: /\/fr\/.*\.html$/ },
  { name: "libreoffice-help-fr", files: /\/fr\/text\/(?:swriter|simpress|shared\/guide)\/.*\.html$/ },
  { name: "wesnoth-1.16-data", files: /\/fr\/LC_MESSAGES\/wesnoth-(?:help|units|tutorial)\.mo$/, isLarge: true },
];
/** More of one manual says nothing new and takes time, in words. */
const limit = 60_000;

const target = path.resolve(import.meta.dirname, "../../.cache/manuals");
const folder = mkdtempSync(path.join(tmpdir(), "epreuve-manuals-"));
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
mkdirSync(target, { recursive: true });
try {
  for (const source of sources) if (!source.isLarge || process.argv.includes("--large")) fetch(source);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function fetch({ name, files }: Source): void {
  try {
    execFileSync("apt-get", ["download", name], { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  } catch (error) {
    say(`${name} can't be downloaded with apt-get: ${error instanceof Error ? error.message : error}`);
    return;
  }
  const archive = readdirSync(folder).find((file) => file.startsWith(`${name}_`) && file.endsWith(".deb"));
  if (!archive) return;
  const unpacked = path.join(folder, name);
  execFileSync("dpkg-deb", ["-x", path.join(folder, archive), unpacked]);
  const found = readdirSync(unpacked, { recursive: true, encoding: "utf8" }).filter((file) => files.test(`/${file}`));
  const paragraphs = new Set<string>();
  for (const file of found.sort()) {
    const bytes = readFileSync(path.join(unpacked, file));
    const plain = file.endsWith(".gz") ? gunzipSync(bytes) : bytes;
    if (/\.txt(?:\.gz)?$/.test(file)) keep(path.basename(file, ".gz"), plain);
    else
      for (const text of file.endsWith(".mo") ? proseOfCatalogue(plain) : proseOf(plain.toString()))
        paragraphs.add(text);
  }
  if (paragraphs.size > 0) keep(`${name}.fr.txt`, upTo([...paragraphs]).join("\n\n"));
}

/** Paragraphs from everywhere in the manual, as many as the limit allows. */
function upTo(paragraphs: readonly string[]): string[] {
  const words = paragraphs.reduce((sum, text) => sum + text.split(" ").length, 0);
  const step = Math.max(1, Math.ceil(words / limit));
  return paragraphs.filter((_text, i) => i % step === 0);
}

function keep(name: string, text: string | Uint8Array): void {
  const file = path.join(target, name);
  writeFileSync(file, text);
  say(file);
}
