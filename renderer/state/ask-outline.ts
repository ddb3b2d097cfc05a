import { fullRow, type OutlineRow } from "../../shared/rpc/outline.ts";
import { engine } from "./desk.ts";

/** The book's outline, a row a block. */
export const askOutline = async (): Promise<OutlineRow[]> => (await engine().blocks.outline()).map(fullRow);
