import type { StructureEdit } from "../../shared/formats/format.ts";
import type { FlagView } from "../../shared/rpc/schemas.ts";
import type { useWords } from "../strings/index.ts";

type Say = ReturnType<typeof useWords>["say"];

/** What can be done about a flag, best first, in words: repairs of the structure, or the text to write instead. */
export function fixesOf({ repairs, suggestions, block }: FlagView, say: Say): readonly string[] {
  if (repairs && repairs.length > 0) return repairs.map((repair) => repairLabel(repair, block, say));
  return suggestions.map((text) => text || say("flags.delete"));
}

function repairLabel(repair: StructureEdit, here: string, say: Say): string {
  if (repair.kind !== "reshape") return say(`repair.${repair.kind}`);
  if (repair.block !== here) return say("repair.reshape.other");
  return repair.shape.kind === "heading" ? say("repair.reshape.heading") : say("repair.reshape.paragraph");
}
