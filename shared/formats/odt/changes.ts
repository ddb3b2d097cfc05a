import { child, elements, type XmlElement } from "../xml.ts";

/** One tracked change of the file. Deleted text is filed here, inserted text stands in the text between two marks. */
export type OdtChange =
  | { readonly kind: "insertion" }
  | { readonly kind: "deletion"; readonly paragraphs: readonly XmlElement[] };

/** The file's tracked changes by id; changes of formatting alone are left out. */
export function readChanges(text: XmlElement): ReadonlyMap<string, OdtChange> {
  const changes = new Map<string, OdtChange>();
  for (const box of elements(text)) {
    if (box.name !== "text:tracked-changes") continue;
    for (const region of elements(box)) {
      const id = region.attributes["text:id"] ?? region.attributes["xml:id"] ?? "";
      const deletion = child(region, "text:deletion");
      if (deletion)
        changes.set(id, {
          kind: "deletion",
          paragraphs: elements(deletion).filter(({ name }) => name !== "office:change-info"),
        });
      else if (child(region, "text:insertion")) changes.set(id, { kind: "insertion" });
    }
  }
  return changes;
}
