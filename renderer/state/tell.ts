import { ORPCError } from "@orpc/client";
import { formatMessage, type Params } from "../../shared/messages/format.ts";
import type { Problem } from "../../shared/rpc/schemas.ts";
import { i18n } from "../strings/index.ts";

export const language = (): "fr" | "en" => (i18n.language === "en" ? "en" : "fr");

/** A problem of the engine's in the reader's words. */
export const tellProblem = (problem: Problem): string =>
  formatMessage(language(), problem.key, problem.params as Params);

/** The problem that the engine declared, if it did. */
export const problemOf = (error: unknown): Problem | undefined =>
  error instanceof ORPCError && error.code === "PROBLEM" ? (error.data as Problem) : undefined;

/** An error in the reader's words: the engine's own message where it declared one. */
export function tell(error: unknown): string {
  const problem = problemOf(error);
  return problem ? tellProblem(problem) : i18n.t("app.internal");
}
