import type { BlockId } from "../book/ids.ts";
import { compareNames, extractNames } from "../text/names.ts";
import type { Sentence } from "../text/sentences.ts";
import { fold, type Token } from "../text/tokens.ts";
import { consonants, phoneticSkeleton } from "../text/transliteration.ts";
import { genderHint, type NameGender } from "./gender.ts";

/** A name as one block writes it; `form` leaves its initials out. */
export interface NamePlace {
  readonly form: string;
  readonly from: number;
  readonly to: number;
  readonly gender: NameGender | undefined;
}

/** What somebody said of two spellings: one name, two names, or not decided after all. The last word on a pair holds. */
export interface NameDecision {
  readonly kind: "same" | "different" | "undecided";
  readonly one: string;
  readonly other: string;
}

/** A name of the book with all its spellings that were confirmed to be one. */
export interface NameEntry {
  /** Its most frequent spelling. */
  readonly name: string;
  readonly forms: readonly { readonly text: string; readonly count: number }[];
  readonly count: number;
  readonly first: BlockId;
  /** Guessed from articles, titles and participles around it; none when they are silent or contradict each other. */
  readonly gender: NameGender | null;
  /** Names that sound alike, and nobody has said yet whether they are the same. */
  readonly alike: readonly {
    readonly name: string;
    readonly count: number;
    readonly likeness: "same-sound" | "near";
  }[];
  /** Names that somebody said are other ones. */
  readonly different: readonly string[];
}

/** A group of more names with the same consonants is no group of names: keeps the comparison small. */
const mostAlike = 60;

/**
 * Proper names of a passage: at least one of a name's words is no French word in lower case ("Ministère de la Défense" is left to
 * the glossary), and not all are capitals (acronyms, headings).
 */
export function namesIn(
  passage: { readonly text: string; readonly tokens: readonly Token[]; readonly sentences: readonly Sentence[] },
  isCommon: (lower: string) => boolean,
): NamePlace[] {
  return extractNames(passage, isCommon)
    .filter(({ words }) => words.some((word) => isNameWord(word) && !isCommon(accented(word.toLowerCase(), isCommon))))
    .map(({ words, text, from, to }) => ({
      form: withoutInitials(text, words),
      from,
      to,
      gender: genderHint(passage.tokens, from, to),
    }));
}

const isNameWord = (word: string): boolean => word.length > 1 && /^\p{Lu}[\p{L}\p{M}-]*\p{Ll}/u.test(word);

/** "Etat" is the word "état" without its accent, no name. */
const accented = (lower: string, isCommon: (lower: string) => boolean): string =>
  lower.startsWith("e") && isCommon(`é${lower.slice(1)}`) ? `é${lower.slice(1)}` : lower;

/** From the first word of a name to its last, particles included: "Charles de Gaulle" of "Ch. Charles de Gaulle". */
function withoutInitials(text: string, words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return text
    .slice(text.indexOf(words[0] ?? ""), text.lastIndexOf(last) + last.length)
    .replaceAll("’", "'")
    .replace(/\s+/g, " ");
}

/** "Le Bélarus" at the head of a title without its article: the same name where the book has that too, as "La Haye" is no "Haye". */
export const bareName = (form: string): string => form.replace(/^(?:Le|La|Les|L'|Du|De|Au) ?(?=\p{Lu})/u, "");

/** Puts the names of a book together, the most frequent first. Linear but for names with the same consonants, which are few. */
export function nameBook(
  blocks: Iterable<{ readonly id: BlockId; readonly names: readonly NamePlace[] }>,
  decisions: readonly NameDecision[],
  knows: (form: string) => boolean,
): NameEntry[] {
  const all = [...blocks];
  const written = new Set(all.flatMap(({ names }) => names.map(({ form }) => form)));
  const forms = new Map<string, Tally>();
  for (const { id, names } of all)
    for (const { form: asWritten, gender } of names) {
      const bare = bareName(asWritten);
      const form = written.has(bare) ? bare : asWritten;
      const tally = forms.get(form) ?? { count: 0, order: forms.size, first: id, masculine: 0, feminine: 0 };
      tally.count++;
      if (gender) tally[gender]++;
      forms.set(form, tally);
    }
  const verdicts = lastVerdicts(decisions);
  const homes = unite(forms, verdicts);
  const groups = new Map<string, string[]>();
  for (const [form, home] of homes) groups.set(home, [...(groups.get(home) ?? []), form]);
  const entries = [...groups.values()].map((group) => toEntry(group, forms));
  const alike = alikeNames(entries, verdicts, knows);
  return entries
    .map((entry) => ({
      ...entry,
      alike: (alike.get(entry.name) ?? []).sort((a, b) => b.count - a.count),
      different: [...verdicts.values()]
        .filter(
          ({ kind, one, other }) =>
            kind === "different" && entry.forms.some(({ text }) => text === one || text === other),
        )
        .map(({ one, other }) => (entry.forms.some(({ text }) => text === one) ? other : one)),
    }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, "fr"));
}

interface Tally {
  count: number;
  readonly order: number;
  readonly first: BlockId;
  masculine: number;
  feminine: number;
}

/** The same key whichever of the two comes first. */
export const pairKey = (one: string, other: string): string => (one < other ? `${one}\n${other}` : `${other}\n${one}`);

function lastVerdicts(decisions: readonly NameDecision[]): Map<string, NameDecision> {
  const verdicts = new Map<string, NameDecision>();
  for (const decision of decisions) verdicts.set(pairKey(decision.one, decision.other), decision);
  return verdicts;
}

/** Each spelling's home: the same one for all spellings confirmed to be one name. */
function unite(forms: ReadonlyMap<string, Tally>, verdicts: ReadonlyMap<string, NameDecision>): Map<string, string> {
  const homes = new Map<string, string>([...forms.keys()].map((form) => [form, form]));
  const homeOf = (form: string): string => {
    let home = form;
    for (let next = homes.get(home); next !== undefined && next !== home; next = homes.get(home)) home = next;
    return home;
  };
  for (const { kind, one, other } of verdicts.values())
    if (kind === "same" && forms.has(one) && forms.has(other)) homes.set(homeOf(one), homeOf(other));
  for (const form of forms.keys()) homes.set(form, homeOf(form));
  return homes;
}

function toEntry(group: readonly string[], forms: ReadonlyMap<string, Tally>): Omit<NameEntry, "alike" | "different"> {
  const tallies = group.flatMap((text) => {
    const tally = forms.get(text);
    return tally ? [{ text, ...tally }] : [];
  });
  tallies.sort((a, b) => b.count - a.count || a.text.localeCompare(b.text, "fr"));
  const sum = (key: "count" | "masculine" | "feminine"): number => tallies.reduce((all, tally) => all + tally[key], 0);
  const first = tallies.reduce((one, other) => (other.order < one.order ? other : one));
  const [masculine, feminine] = [sum("masculine"), sum("feminine")];
  // One voice in five against the rest is a slip of the machine; more is a name of both genders, or two people.
  const gender = masculine > 4 * feminine ? "masculine" : feminine > 4 * masculine ? "feminine" : null;
  return {
    name: tallies[0]?.text ?? "",
    forms: tallies.map(({ text, count }) => ({ text, count })),
    count: sum("count"),
    first: first.first,
    gender,
  };
}

type Named = Omit<NameEntry, "alike" | "different">;

function alikeNames(
  entries: readonly Named[],
  verdicts: ReadonlyMap<string, NameDecision>,
  knows: (form: string) => boolean,
): Map<string, NameEntry["alike"][number][]> {
  const bySound = new Map<string, { form: string; entry: Named }[]>();
  for (const entry of entries)
    for (const { text: form } of entry.forms) {
      const key = form
        .split(" ")
        .map((word) => consonants(phoneticSkeleton(word)))
        .join(" ");
      if (key.replaceAll(" ", "").length < 3) continue;
      bySound.set(key, [...(bySound.get(key) ?? []), { form, entry }]);
    }
  const alike = new Map<string, Map<string, NameEntry["alike"][number]>>();
  const note = (entry: Named, other: Named, likeness: "same-sound" | "near"): void => {
    const known = alike.get(entry.name) ?? new Map<string, NameEntry["alike"][number]>();
    if (known.get(other.name)?.likeness !== "same-sound")
      known.set(other.name, { name: other.name, count: other.count, likeness });
    alike.set(entry.name, known);
  };
  const decided = (one: Named, other: Named): boolean =>
    one.forms.some((a) => other.forms.some((b) => verdicts.get(pairKey(a.text, b.text))?.kind === "different"));
  for (const group of bySound.values())
    for (const [index, one] of group.slice(0, mostAlike).entries())
      for (const other of group.slice(0, index)) {
        if (one.entry === other.entry || decided(one.entry, other.entry)) continue;
        const likeness = likenessOf(one.form, other.form, knows);
        if (likeness === "different") continue;
        note(one.entry, other.entry, likeness);
        note(other.entry, one.entry, likeness);
      }
  return new Map([...alike].map(([name, others]) => [name, [...others.values()]]));
}

/** Word by word: every word must sound alike. Two spellings that the dictionary both knows are two names unless accents alone differ. */
function likenessOf(one: string, other: string, knows: (form: string) => boolean): "same-sound" | "near" | "different" {
  const [a, b] = [one.split(" "), other.split(" ")];
  if (a.length !== b.length) return "different";
  let likeness: "same-sound" | "near" = "same-sound";
  for (const [index, word] of a.entries()) {
    const twin = b[index] ?? "";
    if (word === twin || fold(word) === fold(twin)) continue;
    const compared = compareNames(word, twin);
    if (compared === "different" || (knows(word) && knows(twin)) || isInflected(word, twin)) return "different";
    if (compared === "near") likeness = "near";
  }
  return likeness;
}

/** "Kazakh", "Kazakhe": an ending of French, not a spelling. */
const isInflected = (one: string, other: string): boolean => ending(one) === ending(other);
const ending = (form: string): string => fold(form).replace(/(?:es|e|s|x)$/, "");
