import { escapeXml } from "../../formats/markup.ts";
import type { Concept, Term, Termbase, TermStatus } from "../termbase.ts";
import { extrasMark, prefixed, unlessMark } from "./own-marks.ts";

const status: Readonly<Record<TermStatus, string>> = {
  preferred: "preferredTerm-admn-sts",
  admitted: "admittedTerm-admn-sts",
  deprecated: "deprecatedTerm-admn-sts",
  forbidden: "supersededTerm-admn-sts",
};

/** Names of the elements that changed between the versions. */
const names = {
  2: { entry: "termEntry", language: "langSet", term: "tig" },
  3: { entry: "conceptEntry", language: "langSec", term: "termSec" },
} as const;

/**
 * TBX-Basic: version 3 (ISO 30042:2019, style "dca"), or 2 (2008, `martif`) for programs that know no other. What the dialect has
 * no category for (confidence, severity, MQM type, what excuses a wrong form) goes into notes of its own.
 */
export function writeTbx(termbase: Termbase, version: 2 | 3 = 3): string {
  const [opening, closing, header] =
    version === 3
      ? ['<tbx type="TBX-Basic" style="dca" xml:lang="fr" xmlns="urn:iso:std:iso:30042:ed-2">', "</tbx>", "tbxHeader"]
      : ['<martif type="TBX-Basic" xml:lang="fr">', "</martif>", "martifHeader"];
  return `<?xml version="1.0" encoding="UTF-8"?>
${opening}
  <${header}>
    <fileDesc>
      <titleStmt><title>${escapeXml(termbase.title)}</title></titleStmt>
      <sourceDesc><p>${escapeXml(termbase.description ?? termbase.title)}</p></sourceDesc>
    </fileDesc>
  </${header}>
  <text>
    <body>
${termbase.concepts.map((concept) => conceptOf(concept, version)).join("\n")}
    </body>
  </text>
${closing}
`;
}

function conceptOf(concept: Concept, version: 2 | 3): string {
  const { entry, language: section } = names[version];
  const { confidence, severity, category } = concept;
  const extras = Object.entries({ confidence, severity, category }).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}=${value}`,
  );
  const descrip = (type: string, value: string | undefined): string =>
    value ? `        <descrip type="${type}">${escapeXml(value)}</descrip>\n` : "";
  const note = (value: string | undefined): string => (value ? `        <note>${escapeXml(value)}</note>\n` : "");
  const languages = [...new Set(concept.terms.map(({ language }) => language))].map(
    (language) => `        <${section} xml:lang="${escapeXml(language)}">
${concept.terms
  .filter((term) => term.language === language)
  .map((term) => termOf(term, version))
  .join("\n")}
        </${section}>`,
  );
  return `      <${entry} id="${prefixed(concept.id)}">
${descrip("subjectField", concept.subjectField)}${descrip("definition", concept.definition)}${note(concept.note)}${note(
  extras.length > 0 ? `${extrasMark} ${extras.join("; ")}` : undefined,
)}${(concept.unless ?? []).map((pattern) => note(`${unlessMark} ${pattern}`)).join("")}${languages.join("\n")}
      </${entry}>`;
}

function termOf(term: Term, version: 2 | 3): string {
  const { term: section } = names[version];
  const note = (type: string, value: string | undefined): string =>
    value ? `\n            <termNote type="${type}">${escapeXml(value)}</termNote>` : "";
  return `          <${section}>
            <term>${escapeXml(term.term)}</term>${note("partOfSpeech", term.partOfSpeech)}${note("grammaticalGender", term.gender)}${note("administrativeStatus", status[term.status])}${term.note ? `\n            <note>${escapeXml(term.note)}</note>` : ""}
          </${section}>`;
}
