import type { Word } from "../strings/index.ts";

/** One stop of the tour: what it says, what it points at, and the command it invites to try. */
export interface Stop {
  readonly word: Word;
  /** The part of the desk it is about. */
  readonly place: string;
  readonly command?: string;
}

/** Two minutes, in the order of a morning's work: read, find, correct, look up, search, approve, export. */
export const stops: readonly Stop[] = [
  { word: "tour.texts", place: ".centre .text" },
  { word: "tour.next-flag", place: ".side", command: "flag.next" },
  { word: "tour.apply", place: ".side", command: "flag.apply" },
  { word: "tour.rule", place: ".centre .text", command: "rule.make" },
  { word: "tour.glossary", place: ".side", command: "pane.glossary" },
  { word: "tour.outline", place: ".outline", command: "view.overview" },
  { word: "tour.palette", place: ".head", command: "palette.open" },
  { word: "tour.decide", place: ".hand-bar", command: "block.mark-edited-next" },
  { word: "tour.export", place: ".head", command: "edition.export" },
];
