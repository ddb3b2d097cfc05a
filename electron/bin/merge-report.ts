import { broughtNothing } from "../../shared/merge/brought-nothing.ts";
import { summaryLines } from "../../shared/merge/summary-lines.ts";
import { formatMessage } from "../../shared/messages/index.ts";
import type { MergedFiles } from "../engine/merge/merge-files.ts";

/** What a merge brought, and what waits, for a terminal. */
export function mergeReport({ summary, conflicts }: MergedFiles, language: "fr" | "en"): string {
  const lines = broughtNothing(summary) ? [formatMessage(language, "merge-nothing")] : [];
  lines.push(...summaryLines(summary).map(({ key, params }) => formatMessage(language, key, params)));
  for (const { blocks } of conflicts)
    for (const { block, ours, theirs } of blocks)
      lines.push("", block, `< ${ours?.content.text ?? "–"}`, `> ${theirs?.content.text ?? "–"}`);
  return `${lines.join("\n")}\n`;
}
