import { z } from "zod";
import { short } from "../schemas.ts";
import { procedure } from "./base.ts";
import { findOptionsSchema } from "./search.ts";

export const savedSearchSchema = z.object({ name: short.min(1), options: findOptionsSchema, replacement: short });
export type SavedSearch = z.infer<typeof savedSearchSchema>;

/** One person's choices, on this machine; never in the book. */
export const preferencesSchema = z.object({
  language: z.enum(["fr", "en"]).nullable(),
  theme: z.enum(["system", "light", "dark", "contrast"]),
  font: z.enum(["literata", "system", "opendyslexic"]),
  textSize: z.number().min(0.75).max(2),
  keys: z.record(short, short),
  /** Searches kept under a name. */
  searches: z.array(savedSearchSchema).max(200),
  author: short,
  role: z.enum(["post-editor", "publisher", "both"]),
  trackTime: z.boolean(),
  /** Grammar checkers of others: the program on this machine, a server by its address. */
  grammalecte: z.boolean(),
  languagetool: z.object({
    on: z.boolean(),
    address: short,
    /** Host and port, not on this machine, that the user agreed to send the text to. */
    agreedHost: short.nullable(),
  }),
  tourSeen: z.boolean(),
});
export type Preferences = z.infer<typeof preferencesSchema>;

export const preferences = {
  get: procedure.output(preferencesSchema),
  set: procedure.input(preferencesSchema.partial()).output(preferencesSchema),
};
