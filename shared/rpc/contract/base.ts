import { oc } from "@orpc/contract";
import { problemSchema } from "../schemas.ts";

/**
 * Every procedure may answer with this one declared error: something the user can understand and act on. Anything else
 * that goes wrong reaches the window as "internal", with a log id and nothing more.
 */
export const procedure = oc.errors({ PROBLEM: { status: 422, data: problemSchema } });
