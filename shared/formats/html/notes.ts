import { allOf, attribute, type HtmlElement, isElement, isText, parentOf, rolesOf, textOf } from "./dom.ts";

/** One page of a book: HTML has one, EPUB many. `file` is its path, empty when there is only one. */
export interface HtmlPage {
  readonly file: string;
  readonly root: HtmlElement;
}

export interface HtmlNote {
  readonly key: string;
  readonly page: HtmlPage;
  /** One, or a term and its definition. */
  readonly elements: readonly HtmlElement[];
  /** As printed where it is called, else before its text. */
  label: string;
}

/** Which elements are calls, notes, links back and rooms that hold nothing but notes. */
export interface HtmlNotes {
  readonly calls: ReadonlyMap<HtmlElement, string>;
  /** Keys of the notes that something calls. */
  readonly called: ReadonlySet<string>;
  /** Say that they call a note, and lead nowhere. */
  readonly missing: ReadonlySet<HtmlElement>;
  readonly notes: ReadonlyMap<string, HtmlNote>;
  readonly noteAt: ReadonlyMap<HtmlElement, string>;
  readonly backLinks: ReadonlySet<HtmlElement>;
  /** True for a room of notes: a heading at most stands beside them, and says nothing once they are gone. */
  readonly holdsOnlyNotes: (element: HtmlElement) => boolean;
}

interface Place {
  readonly page: HtmlPage;
  readonly element: HtmlElement;
  readonly order: number;
}

interface Link extends Place {
  readonly target: Place;
}

const saysNote = /(?:^|\s)(?:(?:doc-)?(?:foot|end|rear)note|fn|_idFootnote)(?:\s|$)/i;
const saysCall = /(?:^|[\s-])(?:note-?ref|doc-noteref|footnote-?ref(?:erence)?|fn-?ref|_idFootnoteLink)(?:\s|$)/i;
const saysBack = /back-?(?:link|ref)|footnote-back|(?:^|\s)reversefootnote/i;
/** "12", "[12]", "(a)", "iv", "*": what stands for a note. */
const mark = /^[[(]?(?:\d{1,4}|[*†‡§¶#]{1,3}|[a-z]|[ivxlc]{1,7})[\])]?[.:]?$/i;
const rooms = new Set(["li", "aside", "p", "div", "dd", "dt", "tr", "td", "blockquote", "section"]);
export const headings: ReadonlySet<string> = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);

/**
 * Finds notes by what elements say they are (EPUB's `epub:type`, DPUB-ARIA roles, the class names of common tools) and, where
 * they say nothing, by two links that answer each other, the first of which is a mark ("12").
 */
export function findNotes(pages: readonly HtmlPage[]): HtmlNotes {
  const { places, anchors, definitions } = survey(pages);
  const missing = new Set<HtmlElement>();
  const links = places.flatMap((place): Link[] => {
    const href = place.element.tagName === "a" ? attribute(place.element, "href") : "";
    if (href === "") return [];
    const target = anchors.get(resolveLink(place.page.file, href));
    if (!target && saysCall.test(rolesOf(place.element))) missing.add(place.element);
    return target ? [{ ...place, target }] : [];
  });
  const linkAt = new Map(links.map((link) => [link.element, link]));
  const answersIn = answersOf(linkAt);
  const calls = new Map<HtmlElement, string>();
  const notes = new Map<string, HtmlNote>();
  const noteAt = new Map<HtmlElement, string>();
  const backLinks = new Set<HtmlElement>();
  const keep = (elements: readonly HtmlElement[], page: HtmlPage, label: string): string => {
    const [first] = elements;
    const known = first && noteAt.get(first);
    if (known) return known;
    const key = `note ${notes.size + 1}`;
    notes.set(key, { key, page, elements, label });
    for (const element of elements) noteAt.set(element, key);
    return key;
  };
  for (const link of links) {
    if (backLinks.has(link.element) || saysBack.test(rolesOf(link.element))) continue;
    const says = saysCall.test(rolesOf(link.element));
    const text = textOf(link.element).trim();
    const isMark = mark.test(text);
    if (!says && !isMark) continue;
    const elements = noteElements(link.target.element, definitions);
    const [note] = elements;
    if (!note || headings.has(note.tagName) || elements.some((one) => isInside(link.element, one))) continue;
    const isSaid = says || saysNote.test(rolesOf(note));
    const back = answersIn(note, elements).byRoom.get(roomOf(link.element)) ?? [];
    const isLater = link.order < link.target.order;
    const isCall =
      isSaid ||
      (isLater && !answersIn(note, elements).holdsHeading && (back.length > 0 || opensWith(note, link.element, text)));
    if (!isCall) continue;
    for (const answer of back) backLinks.add(answer.element);
    calls.set(link.element, keep(elements, link.target.page, labelOf(text)));
  }
  for (const { element, page } of places) {
    if (saysBack.test(rolesOf(element))) backLinks.add(element);
    // What says that it is a note and is called by nothing is an orphan; "footnote" on a paragraph inside a note is not.
    if (isNote(element) && !isInsideNote(element, noteAt))
      keep([element], page, labelOf(/^\s*(\S{1,6})/.exec(textOf(element))?.[1] ?? ""));
  }
  return {
    calls,
    called: new Set(calls.values()),
    missing,
    notes,
    noteAt,
    backLinks,
    holdsOnlyNotes: roomsOfNotes(noteAt),
  };
}

interface Answers {
  readonly byRoom: ReadonlyMap<HtmlElement, readonly Link[]>;
  readonly holdsHeading: boolean;
}

/** The links inside a note, by the room they lead to; looked up once a note, however many calls it has. */
function answersOf(
  linkAt: ReadonlyMap<HtmlElement, Link>,
): (note: HtmlElement, elements: readonly HtmlElement[]) => Answers {
  const known = new Map<HtmlElement, Answers>();
  return (note, elements) => {
    const before = known.get(note);
    if (before) return before;
    const inside = elements.flatMap((one) => [...allOf(one)]);
    const found = inside.flatMap((one) => linkAt.get(one) ?? []);
    const byRoom = new Map<HtmlElement, Link[]>();
    for (const link of found) {
      const room = roomOf(link.target.element);
      const others = byRoom.get(room);
      if (others) others.push(link);
      else byRoom.set(room, [link]);
    }
    const answers = { byRoom, holdsHeading: inside.some((one) => headings.has(one.tagName)) };
    known.set(note, answers);
    return answers;
  };
}

/** A raised or bracketed mark that leads to a text which begins with the same mark. */
function opensWith(note: HtmlElement, call: HtmlElement, text: string): boolean {
  const isRaised = parentOf(call)?.tagName === "sup" || call.childNodes.some((one) => one.nodeName === "sup");
  if (!isRaised && !/^[[(]/.test(text)) return false;
  return labelOf(/^\s*(\S{1,8})/.exec(textOf(note))?.[1] ?? "") === labelOf(text);
}

/** "[12]" and "12." are both note 12. */
const labelOf = (text: string): string => (mark.test(text.trim()) ? text.replace(/[[\]().:\s]/g, "") : "");

const notNotes = new Set(["a", "sup", "span", "dl", "body", "html"]);
const isNote = (element: HtmlElement): boolean => !notNotes.has(element.tagName) && saysNote.test(rolesOf(element));

interface Survey {
  readonly places: readonly Place[];
  /** By `file#id`. */
  readonly anchors: ReadonlyMap<string, Place>;
  /** The definition after each term. */
  readonly definitions: ReadonlyMap<HtmlElement, HtmlElement>;
}

function survey(pages: readonly HtmlPage[]): Survey {
  const places: Place[] = [];
  const anchors = new Map<string, Place>();
  const definitions = new Map<HtmlElement, HtmlElement>();
  for (const page of pages)
    for (const element of allOf(page.root)) {
      const place = { page, element, order: places.length };
      places.push(place);
      for (const id of [attribute(element, "id"), element.tagName === "a" ? attribute(element, "name") : ""])
        if (id !== "" && !anchors.has(`${page.file}#${id}`)) anchors.set(`${page.file}#${id}`, place);
      let term: HtmlElement | undefined;
      for (const node of element.childNodes) {
        if (!isElement(node)) continue;
        if (term && node.tagName === "dd") definitions.set(term, node);
        term = node.tagName === "dt" ? node : undefined;
      }
    }
  return { places, anchors, definitions };
}

/** `../text/b.xhtml#n1` seen from `text/a.xhtml`, as the key of an anchor. */
export function resolveLink(from: string, href: string): string {
  const [path = "", id = ""] = href.split("#");
  if (path === "") return `${from}#${id}`;
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(path)) return href;
  const steps = from.split("/").slice(0, -1);
  for (const step of decodePath(path).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return `${steps.join("/")}#${id}`;
}

export function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The block that an inline element stands in. */
function roomOf(element: HtmlElement): HtmlElement {
  let at = element;
  for (let parent = parentOf(at); !rooms.has(at.tagName) && !headings.has(at.tagName) && parent; parent = parentOf(at))
    at = parent;
  return at;
}

/** The whole note that an anchor stands for. */
function noteElements(anchor: HtmlElement, definitions: Survey["definitions"]): HtmlElement[] {
  let outer: HtmlElement | undefined = anchor;
  for (let steps = 0; outer && steps < 6; steps++, outer = parentOf(outer)) if (isNote(outer)) return [outer];
  const room = roomOf(anchor);
  const parent = parentOf(room);
  if (room.tagName === "td") return [parent ?? room];
  // A list item or a box of one paragraph is that note.
  // "sdfootnote12", "ftn3": a box that says by its name that it is one note.
  if (parent?.tagName === "div" && /(?:note|ftn|edn|fn)[-_]?\d+$/i.test(attribute(parent, "id"))) return [parent];
  if (room.tagName === "p" && parent && (parent.tagName === "li" || (parent.tagName === "div" && isOnly(parent))))
    return [parent];
  const definition = definitions.get(room);
  return definition ? [room, definition] : [room];
}

/** One element inside, no more. */
function isOnly(box: HtmlElement): boolean {
  let count = 0;
  for (const node of box.childNodes) if (isElement(node) && ++count > 1) return false;
  return true;
}

function isInside(element: HtmlElement, outer: HtmlElement): boolean {
  for (let at: HtmlElement | undefined = element; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

function isInsideNote(element: HtmlElement, noteAt: ReadonlyMap<HtmlElement, string>): boolean {
  for (let at: HtmlElement | undefined = element; at; at = parentOf(at)) if (noteAt.has(at)) return true;
  return [...allOf(element)].some((one) => noteAt.has(one));
}

function roomsOfNotes(noteAt: ReadonlyMap<HtmlElement, string>): (element: HtmlElement) => boolean {
  const holders = new Set<HtmlElement>();
  for (const note of noteAt.keys())
    for (let at = parentOf(note); at && !holders.has(at); at = parentOf(at)) holders.add(at);
  const known = new Map<HtmlElement, boolean>();
  const only = (element: HtmlElement): boolean => {
    if (!holders.has(element)) return false;
    const before = known.get(element);
    if (before !== undefined) return before;
    const verdict = element.childNodes.every((node) => {
      if (isText(node)) return node.value.trim() === "";
      if (!isElement(node) || noteAt.has(node) || headings.has(node.tagName)) return true;
      return holders.has(node) ? only(node) : textOf(node).trim() === "";
    });
    known.set(element, verdict);
    return verdict;
  };
  return only;
}
