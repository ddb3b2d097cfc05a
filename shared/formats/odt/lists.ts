import { numeral } from "../numeral.ts";
import type { XmlElement } from "../xml.ts";
import type { OdtStyles } from "./styles.ts";

/** A list that is being read, inside the one around it. */
export interface OpenList {
  readonly style: string | undefined;
  readonly level: number;
  count: number;
}

/** Counts the items of lists as LibreOffice does: anew in each list, going on where the list says so. */
export class ListCounter {
  readonly #styles: OdtStyles;
  readonly #lists = new Map<string, OpenList>();
  readonly #last = new Map<string, OpenList>();

  constructor(styles: OdtStyles) {
    this.#styles = styles;
  }

  open(list: XmlElement, around: OpenList | undefined): OpenList {
    const style = list.attributes["text:style-name"] ?? around?.style;
    const level = Math.min(9, (around?.level ?? 0) + 1);
    const before = list.attributes["text:continue-list"]
      ? this.#lists.get(list.attributes["text:continue-list"])
      : list.attributes["text:continue-numbering"] === "true"
        ? this.#last.get(`${style} ${level}`)
        : undefined;
    const start = (this.#styles.list(style, level)?.start ?? 1) - 1;
    const opened = { style, level, count: before?.level === level ? before.count : start };
    this.#last.set(`${style} ${level}`, opened);
    const id = list.attributes["xml:id"];
    if (id) this.#lists.set(id, opened);
    return opened;
  }

  /** What stands before the next item. */
  label(list: OpenList, item: XmlElement): string {
    const start = Number.parseInt(item.attributes["text:start-value"] ?? "", 10);
    list.count = Number.isFinite(start) ? start : list.count + 1;
    const level = this.#styles.list(list.style, list.level);
    if (!level || level.format === "") return level?.bullet ?? "•";
    return `${level.prefix}${numeral(list.count, level.format)}${level.suffix}`.trim();
  }
}
