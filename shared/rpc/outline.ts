import type { BlockState } from "../review/states.ts";
import type { LeanRow } from "./schemas.ts";

/** A row of the outline, one a block: all that is drawn before the block itself is asked for. */
export interface OutlineRow extends Omit<LeanRow, "state" | "edited" | "flags" | "score"> {
  readonly state: BlockState;
  readonly edited: boolean;
  /** Open flags by severity [neutral, minor, major, critical], mechanical ones left out. */
  readonly flags: readonly [number, number, number, number];
  /** How much it needs work, 0 to 1. */
  readonly score: number;
}

const untouched = { state: "raw", edited: false, flags: [0, 0, 0, 0], score: 0 } as const;

/** What of a row is worth sending: nine in ten blocks of a book just opened are untouched. */
export function leanRow({ state, edited, flags, score, ...row }: OutlineRow): LeanRow {
  return {
    ...row,
    ...(state === "raw" ? {} : { state }),
    ...(edited ? { edited } : {}),
    ...(flags.some((count) => count > 0) ? { flags: [...flags] } : {}),
    ...(score === 0 ? {} : { score }),
  };
}

/** The whole row again. */
export const fullRow = (row: LeanRow): OutlineRow => ({ ...untouched, ...row });
