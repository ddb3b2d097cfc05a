import { SaxesParser, type SaxesTagPlain } from "saxes";
import { UnreadableFile } from "../../formats/format.ts";
import type { Concept, Term, Termbase, TermStatus } from "../termbase.ts";
import { extrasMark, unlessMark, unprefixed } from "./own-marks.ts";

/** What was read, and what the model has no place for: data categories by name, with how often they stood. */
export interface ReadTermbase {
  readonly termbase: Termbase;
  readonly lost: ReadonlyMap<string, number>;
}

/** Characters of a file; of a term or note; terms of one concept: more is no glossary. */
const largest = 50_000_000;
const longest = 2_000;
const most = 200;

interface OpenConcept {
  id: string;
  terms: Term[];
  subjectField?: string;
  definition?: string;
  note?: string;
  extras: Record<string, string>;
  unless?: string[];
}

type OpenTerm = { -readonly [Key in keyof Term]: Term[Key] };

/** TBX's administrative status, in the spellings that tools write. */
const statuses: readonly (readonly [RegExp, TermStatus])[] = [
  [/prefer|standardized/i, "preferred"],
  [/admit|legal|regulated/i, "admitted"],
  [/deprecat/i, "deprecated"],
  [/supersed|obsolete|forbidden/i, "forbidden"],
];

/** Markup inside a text: its words belong to the text around it. */
const inline = new Set(["hi", "foreign", "bpt", "ept", "it", "ph", "sc", "ec", "sn"]);

/**
 * Reads TBX: version 2 (`martif`) and version 3 in both styles (data categories as attributes, or as elements of their own).
 * No entity is expanded and the size is bounded. Throws UnreadableFile.
 */
export function readTbx(xml: string, name: string): ReadTermbase {
  if (xml.length > largest) throw new UnreadableFile("glossary-too-large", { name });
  const concepts: Concept[] = [];
  const lost = new Map<string, number>();
  const path: string[] = [];
  let title = "";
  let description = "";
  let concept: OpenConcept | undefined;
  let term: OpenTerm | undefined;
  let language = "";
  let category = "";
  let text = "";
  let isTbx = false;

  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw new UnreadableFile("tbx-broken", { name, reason: error.message.slice(0, 200) });
  });
  parser.on("doctype", (doctype) => {
    if (doctype.includes("<!ENTITY")) throw new UnreadableFile("tbx-entities", { name });
  });
  parser.on("opentag", (tag: SaxesTagPlain) => {
    const local = tag.name.replace(/^.*:/, "");
    if (inline.has(local)) return;
    path.push(local);
    text = "";
    category = tag.attributes.type ?? local;
    if (local === "tbx" || local === "martif") isTbx = true;
    if (local === "conceptEntry" || local === "termEntry")
      concept = { id: unprefixed(tag.attributes.id) || `c${concepts.length + 1}`, terms: [], extras: {} };
    if (local === "langSec" || local === "langSet")
      language = (tag.attributes["xml:lang"] ?? tag.attributes.lang ?? "").toLowerCase();
    if (local === "termSec" || local === "tig" || local === "ntig")
      term = { term: "", language: language.replace(/[-_].*$/, ""), status: "admitted" };
  });
  parser.on("text", (chunk) => {
    text += chunk;
  });
  parser.on("cdata", (chunk) => {
    text += chunk;
  });
  parser.on("closetag", (tag: SaxesTagPlain) => {
    const local = tag.name.replace(/^.*:/, "");
    if (inline.has(local)) return;
    const whole = text.replace(/\s+/g, " ").trim();
    const value = whole.slice(0, longest);
    const kind =
      tag.attributes.type ?? (local === "termNote" || local === "descrip" || local === "note" ? category : local);
    path.pop();
    if (whole.length > longest) lost.set("length", (lost.get("length") ?? 0) + 1);
    if (local === "title" && title === "") title = value;
    else if (local === "p" && path.includes("sourceDesc")) description = value;
    else if (local === "term" && term) term.term = value;
    else if (term && value !== "" && kind !== "term") takeTerm(term, kind, value, lost, local);
    else if (concept && value !== "" && local !== "term") takeConcept(concept, kind, value, lost, local);
    if ((local === "termSec" || local === "tig" || local === "ntig") && term) {
      if (term.term !== "" && concept && concept.terms.length < most) concept.terms.push(term);
      else if (term.term !== "") lost.set("term", (lost.get("term") ?? 0) + 1);
      term = undefined;
    }
    if ((local === "conceptEntry" || local === "termEntry") && concept) {
      if (concept.terms.length > 0) concepts.push(close(concept));
      concept = undefined;
    }
    text = "";
  });
  parser.write(xml.replace(/^\ufeff/, "")).close();
  if (!isTbx) throw new UnreadableFile("tbx-not-tbx", { name });
  return { termbase: { id: name, title: title || name, ...(description ? { description } : {}), concepts }, lost };
}

function takeTerm(term: OpenTerm, kind: string, value: string, lost: Map<string, number>, local: string): void {
  if (kind === "administrativeStatus" || kind === "normativeAuthorization")
    term.status = statuses.find(([pattern]) => pattern.test(value))?.[1] ?? term.status;
  else if (kind === "partOfSpeech") term.partOfSpeech = value;
  else if (kind === "grammaticalGender" && (value === "masculine" || value === "feminine")) term.gender = value;
  else if (local === "note") term.note = joined(term.note, value);
  else lost.set(kind, (lost.get(kind) ?? 0) + 1);
}

function takeConcept(
  concept: OpenConcept,
  kind: string,
  value: string,
  lost: Map<string, number>,
  local: string,
): void {
  if (local === "note" && value.startsWith(unlessMark))
    concept.unless = [...(concept.unless ?? []), value.slice(unlessMark.length).trim()].slice(0, most);
  else if (local === "note" && value.startsWith(extrasMark))
    for (const part of value.slice(extrasMark.length).split(";")) {
      const [name = "", extra = ""] = part.split("=");
      concept.extras[name.trim()] = extra.trim();
    }
  else if (kind === "subjectField") concept.subjectField = value;
  else if (kind === "definition") concept.definition = value;
  else if (local === "note") concept.note = joined(concept.note, value);
  else lost.set(kind, (lost.get(kind) ?? 0) + 1);
}

const joined = (before: string | undefined, value: string): string => (before ? `${before} ${value}` : value);

function close({ extras, ...concept }: OpenConcept): Concept {
  const confidence = Number(extras.confidence);
  const { severity, category } = extras;
  return {
    ...concept,
    ...(confidence > 0 && confidence <= 1 ? { confidence } : {}),
    ...(severity === "minor" || severity === "major" || severity === "critical" ? { severity } : {}),
    ...(category ? { category } : {}),
  };
}
