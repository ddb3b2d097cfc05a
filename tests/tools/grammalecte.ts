import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findGrammalecte } from "../../electron/engine/grammar/grammalecte.ts";

/** The Grammalecte of this machine; where the tests may install one (root on Debian), Debian's is brought. */
export function bringGrammalecte(): string | undefined {
  const found = findGrammalecte();
  if (found || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return found;
  try {
    execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "grammalecte-cli"], {
      stdio: "ignore",
      timeout: 120_000,
    });
  } catch {
    // No network, or no such package: the tests say that it is not here.
  }
  return findGrammalecte();
}
