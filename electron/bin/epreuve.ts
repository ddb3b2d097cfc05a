/** The command line's entry. What it loads is compiled once and kept among the machine's temporary files: later starts are quicker. */
import { enableCompileCache } from "node:module";

enableCompileCache();
await import("./command-line.ts");
