import { fitInsertion } from "../../shared/glossary/fit-insertion.ts";
import { editorOf, replaceInHand } from "../editor/hand.ts";
import { desk, engine } from "../state/desk.ts";
import { speak } from "../state/speak.ts";
import { tell } from "../state/tell.ts";
import { i18n } from "../strings/index.ts";

export type Concerning = Awaited<ReturnType<ReturnType<typeof engine>["glossary"]["concerning"]>>;

/** Writes a term where the cursor stands, in place of what is marked; the words before it follow ("de " → "d’Ivanovo"). */
export function insertTerm(term: string, gender?: "masculine" | "feminine"): void {
  const view = editorOf(desk.get().hand);
  if (!view) return;
  const { from, to } = view.state.selection.main;
  const { text, instead } = fitInsertion(view.state.sliceDoc(0, from), term, gender);
  replaceInHand(from - instead, to, text, { kind: "typed" });
  view.focus();
  speak(i18n.t("say.inserted", { text }));
}

/** Puts a right form in the place of a wrong one that the glossary found. */
export function replaceWrong(
  place: { readonly from: number; readonly to: number },
  found: string,
  right: string,
): void {
  const view = editorOf(desk.get().hand);
  // Typed over since it was found: the place is another text now.
  if (!view || view.state.sliceDoc(place.from, place.to) !== found) return;
  replaceInHand(place.from, place.to, right, { kind: "rule" });
  view.focus();
  speak(i18n.t("say.applied", { text: right }));
}

export const preferredOf = (concept: Concerning[number]["concept"]): string =>
  (
    concept.terms.find(({ status, language }) => status === "preferred" && language.startsWith("fr")) ??
    concept.terms[0]
  )?.term ?? "";

/** The gender of the term that is inserted, where the glossary knows it. */
export const genderOf = (concept: Concerning[number]["concept"]): "masculine" | "feminine" | undefined => {
  const preferred = preferredOf(concept);
  return concept.terms.find(({ term }) => term === preferred)?.gender;
};

/** Inserts the term that concerns the block most. */
export async function insertFirstTerm(): Promise<void> {
  const { hand } = desk.get();
  if (!hand) return;
  try {
    const [first] = await engine().glossary.concerning({ block: hand });
    if (!first) {
      speak(i18n.t("say.no-term"));
      return;
    }
    const [place] = first.places;
    const [right] = first.replacements;
    if (place && first.found !== undefined && right !== undefined) replaceWrong(place, first.found, right);
    else insertTerm(preferredOf(first.concept), genderOf(first.concept));
  } catch (error) {
    desk.set({ problem: tell(error) });
  }
}

/** A form that the glossary does not want: it is a pattern. */
export const isWrong = (status: Concerning[number]["concept"]["terms"][number]["status"]): boolean =>
  status === "forbidden" || status === "deprecated";
