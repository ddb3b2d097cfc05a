import { childElements, childOf, elementsIn, type PlacedElement } from "../placed-xml.ts";

/** Who speaks XLIFF, and how states are written: `target/@state`, `sdl:seg/@conf`, `mq:status`, `segment/@state`. */
export type Dialect = "1.2" | "sdl" | "memoq" | "2";

/** One pair of source and target. Names of the fields follow XLIFF 2. */
export interface BilingualSegment {
  /** "12.1 tu4": which unit and segment of the file, counted from 1, and the unit's id, which need not be unique. */
  readonly key: string;
  readonly unit: PlacedElement;
  /** What holds source and target: the unit, or in XLIFF 2 the segment. */
  readonly holder: PlacedElement;
  /** XLIFF 1.2 `mid`, when the unit is segmented. */
  readonly mid?: string;
  readonly source: PlacedElement | undefined;
  /** Where the target's text stands, or would stand: a `target`, or a `mrk` inside it. */
  readonly target: PlacedElement | undefined;
  /** Where a state is written. */
  readonly stateful: PlacedElement | undefined;
  readonly state: string | undefined;
  /** Locked by its project: shown, never written. */
  readonly locked: boolean;
}

export interface BilingualFile {
  readonly dialect: Dialect;
  readonly version: string;
  readonly sourceLanguage: string | undefined;
  readonly targetLanguage: string | undefined;
  /** Name of the document that was translated. */
  readonly original: string | undefined;
  readonly root: PlacedElement;
  readonly segments: readonly BilingualSegment[];
}

const attribute = (element: PlacedElement | undefined, local: string): string | undefined => {
  for (const [name, value] of Object.entries(element?.attributes ?? {}))
    if (name === local || name.endsWith(`:${local}`)) return value;
  return undefined;
};

/** Finds the pairs of an XLIFF 1.x or 2.x file; nothing when its root is no XLIFF. What is not to be translated is left out. */
export function bilingualFile(document: PlacedElement): BilingualFile | undefined {
  const root = childOf(document, "xliff");
  if (!root) return undefined;
  const version = root.attributes.version ?? "";
  const files = [...elementsIn(root, "file")];
  const [first] = files;
  const isTwo = version.startsWith("2") || /document:2/.test(root.namespace);
  const dialect = isTwo ? "2" : dialectOf(root);
  const segments: BilingualSegment[] = [];
  let count = 0;
  for (const file of files)
    for (const unit of units(file, isTwo ? "unit" : "trans-unit", true)) {
      count++;
      segments.push(...(isTwo ? segmentsOfTwo(unit, count) : segmentsOfOne(unit, count)));
    }
  return {
    dialect,
    version,
    sourceLanguage: isTwo ? root.attributes.srcLang : first?.attributes["source-language"],
    targetLanguage: isTwo ? root.attributes.trgLang : first?.attributes["target-language"],
    original: first?.attributes.original,
    root,
    segments,
  };
}

function dialectOf(root: PlacedElement): Dialect {
  const namespaces = Object.values(root.attributes);
  if (namespaces.some((value) => /sdl\.com\/FileTypes\/SdlXliff/i.test(value))) return "sdl";
  return namespaces.some((value) => /MQXliff/i.test(value)) ? "memoq" : "1.2";
}

/** Units that may be translated: `translate` is inherited and can be taken back further in. */
function* units(element: PlacedElement, name: string, inherited: boolean): Generator<PlacedElement> {
  for (const one of childElements(element)) {
    const translate = one.attributes.translate;
    const open = translate === undefined ? inherited : translate !== "no";
    if (one.name === name) {
      if (open) yield one;
    } else if (one.name === "body" || one.name === "group" || one.name === "file") yield* units(one, name, open);
  }
}

function* segmentsOfOne(unit: PlacedElement, number: number): Generator<BilingualSegment> {
  const id = unit.attributes.id ?? "";
  const source = childOf(unit, "source");
  const target = childOf(unit, "target");
  const parts = segmentMarks(childOf(unit, "seg-source"));
  const targets = segmentMarks(target);
  const definitions = [...elementsIn(unit, "seg-defs")].flatMap(childElements);
  const mids = parts.size > 0 ? [...parts.keys()] : [...targets.keys()];
  if (mids.length === 0) {
    const definition = definitions[0];
    yield {
      key: `${number}.1 ${id}`,
      unit,
      holder: unit,
      source,
      target,
      stateful: definition ?? target,
      state: attribute(definition, "conf") ?? attribute(unit, "status") ?? target?.attributes.state,
      locked: attribute(definition, "locked") === "true" || attribute(unit, "locked") === "locked",
    };
    return;
  }
  for (const [index, mid] of mids.entries()) {
    const definition = definitions.find((one) => one.attributes.id === mid);
    yield {
      key: `${number}.${index + 1} ${id}`,
      unit,
      holder: unit,
      mid,
      source: parts.get(mid) ?? (mids.length === 1 ? source : undefined),
      target: targets.get(mid) ?? (mids.length === 1 && targets.size === 0 ? target : undefined),
      stateful: definition ?? target,
      state: attribute(definition, "conf") ?? attribute(unit, "status") ?? target?.attributes.state,
      locked: attribute(definition, "locked") === "true" || attribute(unit, "locked") === "locked",
    };
  }
}

/** `<mrk mtype="seg">` by `mid`, however deep: some stand inside a `g`. */
function segmentMarks(element: PlacedElement | undefined): Map<string, PlacedElement> {
  const marks = new Map<string, PlacedElement>();
  for (const mark of element ? elementsIn(element, "mrk") : [])
    if (mark.attributes.mtype === "seg") marks.set(mark.attributes.mid ?? "", mark);
  return marks;
}

function* segmentsOfTwo(unit: PlacedElement, number: number): Generator<BilingualSegment> {
  const segments = childElements(unit).filter(({ name }) => name === "segment");
  for (const [index, segment] of segments.entries())
    yield {
      key: `${number}.${index + 1} ${unit.attributes.id ?? ""}`,
      unit,
      holder: segment,
      source: childOf(segment, "source"),
      target: childOf(segment, "target"),
      stateful: segment,
      state: segment.attributes.state,
      locked: false,
    };
}

/** Which unit a segment's key belongs to: segments of one unit are one paragraph of the document. */
export const unitOfKey = (key: string): string => key.slice(0, key.indexOf("."));
