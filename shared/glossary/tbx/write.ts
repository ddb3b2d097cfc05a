import { escapeXml } from "../../formats/markup.ts";
import type { Concept, Term, Termbase, TermStatus } from "../termbase.ts";

const status: Readonly<Record<TermStatus, string>> = {
  preferred: "preferredTerm-admn-sts",
  admitted: "admittedTerm-admn-sts",
  deprecated: "deprecatedTerm-admn-sts",
  forbidden: "supersededTerm-admn-sts",
};

/**
 * TBX-Basic, ISO 30042:2019, style "dca". What the dialect has no category for (confidence, severity, MQM type) goes into
 * `admin` elements of our own name, which readers that don't know them may pass over.
 */
export function writeTbx(termbase: Termbase): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="fr" xmlns="urn:iso:std:iso:30042:ed-2">
  <tbxHeader>
    <fileDesc>
      <titleStmt><title>${escapeXml(termbase.title)}</title></titleStmt>
      <sourceDesc><p>${escapeXml(termbase.description ?? termbase.title)}</p></sourceDesc>
    </fileDesc>
  </tbxHeader>
  <text>
    <body>
${termbase.concepts.map(conceptOf).join("\n")}
    </body>
  </text>
</tbx>
`;
}

function conceptOf(concept: Concept): string {
  const languages = [...new Set(concept.terms.map((term) => term.language))];
  const admin = (name: string, value: string | number | undefined): string =>
    value === undefined ? "" : `\n        <admin type="x-epreuve-${name}">${escapeXml(String(value))}</admin>`;
  const descrip = (type: string, value: string | undefined): string =>
    value ? `\n        <descrip type="${type}">${escapeXml(value)}</descrip>` : "";
  return `      <conceptEntry id="${escapeXml(concept.id)}">${descrip("subjectField", concept.subjectField)}${descrip("definition", concept.definition)}${admin("confidence", concept.confidence)}${admin("severity", concept.severity)}${admin("category", concept.category)}${concept.note ? `\n        <note>${escapeXml(concept.note)}</note>` : ""}
${languages
  .map(
    (language) =>
      `        <langSec xml:lang="${escapeXml(language)}">\n${concept.terms
        .filter((term) => term.language === language)
        .map(termOf)
        .join("\n")}\n        </langSec>`,
  )
  .join("\n")}
      </conceptEntry>`;
}

function termOf(term: Term): string {
  const note = (type: string, value: string | undefined): string =>
    value ? `\n            <termNote type="${type}">${escapeXml(value)}</termNote>` : "";
  return `          <termSec>
            <term>${escapeXml(term.term)}</term>${note("partOfSpeech", term.partOfSpeech)}${note("grammaticalGender", term.gender)}${note("administrativeStatus", status[term.status])}${term.note ? `\n            <note>${escapeXml(term.note)}</note>` : ""}
          </termSec>`;
}
