import { Check } from "lucide-react";
import { MenuItem } from "react-aria-components";
import type { BlockShape } from "../../shared/book/block.ts";
import { desk, handView } from "../state/desk.ts";
import { useStore } from "../state/store.ts";
import { useWords } from "../strings/index.ts";
import { CursorMenu } from "../ui/cursor-menu.tsx";
import { reshape } from "./act.ts";

const shapes: readonly BlockShape[] = [
  { kind: "paragraph" },
  ...[1, 2, 3, 4].map((level) => ({ kind: "heading", level }) as const),
  { kind: "list-item", level: 1 },
  { kind: "list-item", level: 2 },
  { kind: "quotation" },
  { kind: "verse" },
  { kind: "caption" },
  { kind: "note" },
  { kind: "separator" },
  { kind: "furniture" },
];

/** What kind of block the one in hand is, to be changed. */
export function KindMenu() {
  const { say } = useWords();
  const shape = useStore(desk, (state) => handView(state)?.shape);
  const nameOf = ({ kind, level }: BlockShape): string => {
    if (kind === "furniture") return say("structure.furniture");
    return level === undefined ? say(`kind.${kind}`) : `${say(`kind.${kind}`)} ${level}`;
  };
  return (
    <CursorMenu
      label={say("command.kind")}
      act={(id) => {
        const chosen = shapes[Number(id)];
        if (chosen) void reshape(chosen);
      }}
    >
      {shapes.map((one, index) => (
        <MenuItem key={nameOf(one)} id={String(index)} textValue={nameOf(one)} className="fix">
          <span>{nameOf(one)}</span>
          {shape?.kind === one.kind && (shape.level ?? 1) === (one.level ?? 1) && (
            <Check size={14} aria-label={say("structure.now")} />
          )}
        </MenuItem>
      ))}
    </CursorMenu>
  );
}
