import { memo } from "react";
import { useWords } from "../strings/index.ts";
import type { Chapter } from "./chapters.ts";

/** A chapter at a glance: red where work waits, green where it is approved; height says the same as colour. */
export const Heat = memo(function Heat({ chapter }: { readonly chapter: Chapter }) {
  const { say } = useWords();
  const { heat, approved, blocks } = chapter;
  const width = 4;
  return (
    <svg
      className="heat"
      viewBox={`0 0 ${Math.max(1, heat.length) * width} 10`}
      preserveAspectRatio="none"
      role="img"
      aria-label={say("outline.heat", { percent: Math.round((100 * approved) / Math.max(1, blocks)) })}
    >
      {heat.map((cell, index) => {
        const done = cell.approved >= 0.5;
        const height = done ? 3 : 1 + 9 * Math.min(1, cell.score);
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: cells are places.
            key={index}
            className={done ? "done" : "due"}
            x={index * width}
            y={10 - height}
            width={width - 0.8}
            height={height}
            style={done ? undefined : { opacity: 0.25 + 0.75 * Math.min(1, cell.score) }}
          />
        );
      })}
    </svg>
  );
});
