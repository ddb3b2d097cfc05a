import { z } from "zod";
import { procedure } from "./base.ts";

const messages = z.record(z.string(), z.string());

/** The reading of the whole book by the checks, ours and those of others. */
export const checking = {
  /** Ends it; what is known by then stays. False when nobody was reading. */
  stop: procedure.output(z.boolean()),
  /** Begins it again. */
  again: procedure.output(z.void()),
  /** All that the checks say, by key: `checkNameKey`, `flagKey`. */
  messages: procedure.output(z.object({ fr: messages, en: messages })),
};
