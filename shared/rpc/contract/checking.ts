import { z } from "zod";
import { procedure } from "./base.ts";

/** The reading of the whole book by the checks, ours and those of others. */
export const checking = {
  /** Ends it; what is known by then stays. False when nobody was reading. */
  stop: procedure.output(z.boolean()),
  /** Begins it again. */
  again: procedure.output(z.void()),
};
