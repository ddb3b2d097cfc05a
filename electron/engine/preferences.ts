import { readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { type Preferences, preferencesSchema } from "../../shared/rpc/contract/preferences.ts";
import { writeAtomic } from "./files/write-atomic.ts";

const defaults: Preferences = {
  language: null,
  theme: "system",
  font: "literata",
  textSize: 1,
  keys: {},
  searches: [],
  author: "",
  role: "both",
  trackTime: true,
  grammalecte: false,
  languagetool: { on: false, address: "http://localhost:8081/", agreedHost: null },
  tourSeen: false,
};

/** One person's choices, in a file of the data folder. A broken file costs the choices, nothing else. */
export class PreferencesFile {
  readonly #file: string;
  #value: Preferences;

  constructor(dataDir: string) {
    this.#file = path.join(dataDir, "preferences.json");
    this.#value = defaults;
    try {
      const parsed = preferencesSchema.partial().safeParse(JSON.parse(readFileSync(this.#file, "utf8")));
      if (parsed.success) this.#value = { ...defaults, ...definedOf(parsed.data) };
    } catch {
      // None yet, or not JSON: the defaults stand.
    }
  }

  get value(): Preferences {
    return this.#value;
  }

  async set(change: { readonly [Key in keyof Preferences]?: Preferences[Key] | undefined }): Promise<Preferences> {
    this.#value = { ...this.#value, ...definedOf(change) };
    await mkdir(path.dirname(this.#file), { recursive: true });
    await writeAtomic(this.#file, Buffer.from(JSON.stringify(this.#value, null, 2)));
    return this.#value;
  }
}

const definedOf = (change: object): Partial<Preferences> =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
