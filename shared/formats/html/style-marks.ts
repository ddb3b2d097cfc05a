import type { Mark } from "../content-builder.ts";
import { attribute, type HtmlElement } from "./dom.ts";

const byTag: Readonly<Record<string, Mark["kind"]>> = {
  em: "emphasis",
  i: "emphasis",
  cite: "emphasis",
  dfn: "emphasis",
  var: "emphasis",
  strong: "strong",
  b: "strong",
  u: "underline",
  s: "strike",
  strike: "strike",
  del: "strike",
  sup: "superscript",
  sub: "subscript",
};

type Switches = ReadonlyMap<Mark["kind"], boolean>;

/** The classes of style sheets that set a stretch of text in italics, bold…: EPUBs made by layout programs have no `<em>`. */
export type ClassMarks = ReadonlyMap<string, Switches>;

/** Reads rules with one class or one tag and a class as selector (`.a`, `span.a`); others say little about single words. */
export function readClasses(sheets: Iterable<string>): ClassMarks {
  const classes = new Map<string, Switches>();
  for (const sheet of sheets) {
    const rules = withoutComments(sheet).split("}");
    for (const rule of rules) {
      const [selectors = "", declarations = ""] = rule.split("{");
      const switches = switchesOf(declarations);
      if (switches.size === 0) continue;
      for (const selector of selectors.split(",")) {
        const name = /^(?:[a-z][a-z\d]*)?\.([\w-]+)$/i.exec(selector.trim())?.[1];
        if (name) classes.set(name, new Map([...(classes.get(name) ?? []), ...switches]));
      }
    }
  }
  return classes;
}

/** What an element switches on or off: by its tag, its classes, its own style. */
export function switchesOfElement(element: HtmlElement, classes: ClassMarks, isInline: boolean): Switches {
  const switches = new Map<Mark["kind"], boolean>();
  const tag = byTag[element.tagName];
  if (tag) switches.set(tag, true);
  const names = attribute(element, "class").split(/\s+/);
  if (names.some((name) => /^small-?caps$/i.test(name))) switches.set("small-caps", true);
  // A whole heading in bold or a whole quotation in italics is how it is set, not what it stresses.
  if (isInline) for (const name of names) for (const [kind, on] of classes.get(name) ?? []) switches.set(kind, on);
  if (isInline) for (const [kind, on] of switchesOf(attribute(element, "style"))) switches.set(kind, on);
  return switches;
}

function switchesOf(declarations: string): Switches {
  const switches = new Map<Mark["kind"], boolean>();
  for (const declaration of declarations.split(";")) {
    const [property = "", value = ""] = declaration.split(":").map((one) => one.trim().toLowerCase());
    if (property === "font-style") switches.set("emphasis", /^(?:italic|oblique)/.test(value));
    else if (property === "font-weight") switches.set("strong", /^(?:bold|[6-9]00)/.test(value));
    else if (property === "font-variant" || property === "font-variant-caps")
      switches.set("small-caps", /small-caps/.test(value));
    else if (property === "vertical-align" && /^(?:super|sub|baseline)/.test(value)) {
      switches.set("superscript", value.startsWith("super"));
      switches.set("subscript", /^sub/.test(value));
    } else if (property === "text-decoration" || property === "text-decoration-line") {
      if (/underline/.test(value)) switches.set("underline", true);
      if (/line-through/.test(value)) switches.set("strike", true);
    }
  }
  return switches;
}

/** A sheet without its comments; one that is not closed goes to the end. https://www.w3.org/TR/css-syntax-3/#consume-comment */
function withoutComments(sheet: string): string {
  const rules: string[] = [];
  let at = 0;
  for (;;) {
    const open = sheet.indexOf("/*", at);
    if (open < 0) break;
    rules.push(sheet.slice(at, open));
    const close = sheet.indexOf("*/", open + 2);
    if (close < 0) return rules.join("");
    at = close + 2;
  }
  return rules.join("") + sheet.slice(at);
}
