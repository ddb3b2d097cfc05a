import { houseStyle } from "../../../shared/text/house-style.ts";
import type { Desk } from "../desk.ts";
import { changedTexts, kindsOfChange } from "../project/typography-batch.ts";
import type { Implementation } from "./base.ts";

export const typographyRouter = (os: Implementation, desk: Desk) => ({
  preview: os.typography.preview.handler(async () => {
    const { book } = desk;
    await book.checked;
    return { style: book.style.id, kinds: kindsOfChange(book) };
  }),
  setStyle: os.typography.setStyle.handler(({ input }) => {
    desk.book.project.set("style", houseStyle(input.style).id);
    desk.book.recheck();
    return desk.book.summary();
  }),
  apply: os.typography.apply.handler(async ({ input }) => {
    const { book } = desk;
    await book.checked;
    const { places, edits } = changedTexts(book, new Set(input.checks));
    if (edits.length === 0) return null;
    return { places, saved: await book.edit(edits, { kind: "typography" }) };
  }),
});
