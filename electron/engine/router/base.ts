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
      throw told(desk, path.join("."), error);
    }
  });

export type Implementation = ReturnType<typeof implementation>;

/** The same rule for what goes wrong while a stream is on its way. */
export async function* telling<Step>(desk: Desk, name: string, stream: AsyncGenerator<Step, void>) {
  try {
    yield* stream;
  } catch (error) {
    throw told(desk, name, error);
  }
}

function told(desk: Desk, name: string, error: unknown): unknown {
  if (error instanceof Problem)
    return new ORPCError("PROBLEM", { status: 422, data: { key: error.key, params: { ...error.params } } });
  // An answer that breaks its own schema is our fault too.
  if (error instanceof ORPCError && error.code === "INTERNAL_SERVER_ERROR")
    desk.options.log(`${name}: ${error.message} ${JSON.stringify(error.cause ?? error.data ?? "").slice(0, 2_000)}`);
  if (error instanceof ORPCError || (error instanceof Error && error.name === "AbortError")) return error;
  const id = Math.random().toString(36).slice(2, 8);
  desk.options.log(`${id} ${name}: ${error instanceof Error ? error.stack : String(error)}`);
  return new ORPCError("INTERNAL_SERVER_ERROR", { message: id });
}
