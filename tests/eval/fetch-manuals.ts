import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync } from "node:zlib";

/** Debian's French manuals as plain text, for counting flags on good French. Debian only; nothing is installed. */

const packages = ["debian-faq-fr", "maint-guide-fr", "debian-reference-fr"];
const target = path.resolve(import.meta.dirname, "../../.cache/manuals");
const folder = mkdtempSync(path.join(tmpdir(), "epreuve-manuals-"));
mkdirSync(target, { recursive: true });
try {
  for (const name of packages) {
    try {
      execFileSync("apt-get", ["download", name], { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
    } catch (error) {
      process.stdout.write(
        `${name} can't be downloaded with apt-get: ${error instanceof Error ? error.message : error}\n`,
      );
      continue;
    }
    const archive = readdirSync(folder).find((file) => file.startsWith(`${name}_`) && file.endsWith(".deb"));
    if (!archive) continue;
    const unpacked = path.join(folder, name);
    execFileSync("dpkg-deb", ["-x", path.join(folder, archive), unpacked]);
    for (const file of readdirSync(unpacked, { recursive: true, encoding: "utf8" })) {
      if (!/\.fr\.txt(?:\.gz)?$/.test(file)) continue;
      const bytes = readFileSync(path.join(unpacked, file));
      const text = file.endsWith(".gz") ? gunzipSync(bytes) : bytes;
      const kept = path.join(target, path.basename(file, ".gz"));
      writeFileSync(kept, text);
      process.stdout.write(`${kept}\n`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
