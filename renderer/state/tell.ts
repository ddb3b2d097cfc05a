import { ORPCError } from "@orpc/client";
import { formatMessage, type Params } from "../../shared/messages/index.ts";
import { i18n } from "../strings/index.ts";

const language = (): "fr" | "en" => (i18n.language === "en" ? "en" : "fr");

/** An error in the reader's words: the engine's own message where it declared one. */
export function tell(error: unknown): string {
  if (error instanceof ORPCError && error.defined) {
    const { key, params } = error.data as { key: string; params: Params };
    return formatMessage(language(), key, params);
  }
  return i18n.t("app.internal");
}
