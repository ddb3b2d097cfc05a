import { memo } from "react";
import { useWords } from "../strings/index.ts";
import type { Chapter, HeatCell } from "./chapters.ts";

/** Height of a cell (of 10) that is approved, and of one somebody has worked on: lower than most of what waits, and level. */
const heights = { approved: 3, worked: 5 } as const;

/** A chapter at a glance: red where work waits, ink where it was done, green where it is approved; height says the same as colour. */
export const Heat = memo(function Heat({ chapter }: { readonly chapter: Chapter }) {
  const { say } = useWords();
  const { heat, approved, edited, blocks } = chapter;
  const width = 4;
  const share = (count: number): number => Math.round((100 * count) / Math.max(1, blocks));
  return (
    <svg
      className="heat"
      viewBox={`0 0 ${Math.max(1, heat.length) * width} 10`}
      preserveAspectRatio="none"
      role="img"
      aria-label={say("outline.heat", { edited: share(edited), approved: share(approved) })}
    >
      {heat.map((cell, index) => {
        const state = stateOf(cell);
        const height = state === "due" ? 1 + 9 * Math.min(1, cell.score) : heights[state];
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: cells are places.
            key={index}
            className={state}
            x={index * width}
            y={10 - height}
            width={width - 0.8}
            height={height}
            style={state === "due" ? { opacity: 0.25 + 0.75 * Math.min(1, cell.score) } : undefined}
          />
        );
      })}
    </svg>
  );
});

function stateOf({ worked, approved }: HeatCell): "approved" | "worked" | "due" {
  if (approved >= 0.5) return "approved";
  return worked + approved >= 0.5 ? "worked" : "due";
}
