import { z } from "zod";
import { offset, problemSchema } from "../schemas.ts";
import { procedure } from "./base.ts";

/** How far a checker has come in the open book; null when it is off. What failed is tried again with the next edit. */
const stateSchema = z.object({ done: offset, total: offset, problem: problemSchema.nullable() }).nullable();

export const grammarStateSchema = z.object({
  /** Is the program on this machine? */
  installed: z.boolean(),
  grammalecte: stateSchema,
  languagetool: stateSchema,
});
export type GrammarStates = z.infer<typeof grammarStateSchema>;

/** Grammar checkers of others: switched on in the preferences. */
export const grammar = { state: procedure.output(grammarStateSchema) };
