import type { BlockId } from "../../../shared/book/ids.ts";
import type { Flag } from "../../../shared/checks/check.ts";
import type { CheckedBlock } from "../../../shared/checks/passage.ts";
import type { Termbase } from "../../../shared/glossary/termbase.ts";
import type { OwnRule } from "../../../shared/rules/own-rule.ts";
import type { HouseStyle } from "../../../shared/text/house-style.ts";

/** How a book is checked. */
export interface CheckSettings {
  readonly appRoot: string;
  /** The folder of this person's own termbases. */
  readonly shared?: string;
  readonly language: string;
  readonly sourceLanguage?: string;
  /** Ids of the termbases and packs in use: those that ship, as in `glossary/catalogue.json`, and this person's own. */
  readonly termbases: readonly string[];
  readonly packs: readonly string[];
  /** The book's own terms. */
  readonly own?: Termbase;
  readonly style: HouseStyle;
  readonly rules?: readonly OwnRule[];
}

/** Something asked of the checker that changes nothing. */
export type CheckQuestion =
  | { readonly kind: "try-out"; readonly id: number; readonly rule: OwnRule }
  | { readonly kind: "suggest"; readonly id: number; readonly word: string };

export type CheckRequest =
  | CheckQuestion
  | { readonly kind: "load"; readonly settings: CheckSettings; readonly blocks: readonly CheckedBlock[] }
  | {
      readonly kind: "change";
      readonly id: number;
      readonly blocks: readonly CheckedBlock[];
      readonly removed: readonly BlockId[];
      /** All blocks in order, when blocks came, went or moved. */
      readonly order?: readonly BlockId[];
    };

export type CheckReply =
  | { readonly kind: "tried"; readonly id: number; readonly flags: readonly Flag[] }
  | { readonly kind: "suggested"; readonly id: number; readonly words: readonly string[] }
  | { readonly kind: "progress"; readonly done: number; readonly total: number }
  /** Flags of some blocks of a load, before its end. */
  | { readonly kind: "read"; readonly flags: ReadonlyMap<BlockId, readonly Flag[]> }
  | { readonly kind: "loaded" }
  /** Flags of the blocks that a change may have touched. */
  | { readonly kind: "changed"; readonly id: number; readonly flags: ReadonlyMap<BlockId, readonly Flag[]> }
  | { readonly kind: "failed"; readonly id?: number; readonly message: string };
