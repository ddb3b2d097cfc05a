import { implement, ORPCError } from "@orpc/server";
import { Problem } from "../../../shared/problem.ts";
import { contract } from "../../../shared/rpc/contract/index.ts";
import type { Desk } from "../desk.ts";

/**
 * The contract to be implemented, with the one rule about errors: a Problem reaches the window as such; anything else is
 * ours to mend, is logged with an id, and reaches the window as that id and nothing more.
 */
export const implementation = (desk: Desk) =>
  implement(contract).use(async ({ next, path }) => {
    try {
      return await next();
    } catch (error) {
      if (error instanceof Problem)
        throw new ORPCError("PROBLEM", { status: 422, data: { key: error.key, params: { ...error.params } } });
      if (error instanceof ORPCError || (error instanceof Error && error.name === "AbortError")) throw error;
      const id = Math.random().toString(36).slice(2, 8);
      desk.options.log(`${id} ${path.join(".")}: ${error instanceof Error ? error.stack : String(error)}`);
      throw new ORPCError("INTERNAL_SERVER_ERROR", { message: id });
    }
  });

export type Implementation = ReturnType<typeof implementation>;
