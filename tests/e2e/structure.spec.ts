import AxeBuilder from "@axe-core/playwright";
import { drop } from "./drop.ts";
import { expect, test } from "./workbench.ts";

const filler = "Le président de la commission a rappelé que les travaux avaient commencé au printemps et que";
/** Twelve pages, each with a paragraph that calls its note at the foot; the fifth has lost its call. */
const book = Array.from({ length: 12 }, (_, index) =>
  [
    filler,
    `${filler}${index === 4 ? "" : index + 1} la suite est connue.`,
    "",
    `${index + 1} Voir le rapport annuel, p. ${index + 10}.`,
    "",
    `\f${index + 2}`,
    "",
  ].join("\n"),
).join("\n");

test("structure is worked like language: one key accepts a repair, one key refuses, undo brings the doubt back", async ({
  desk,
}) => {
  await drop(desk, "pages.txt", Buffer.from(book));
  await expect(desk.locator(".row.kind-note").first()).toBeVisible();
  const flags = desk.getByRole("region", { name: "Signalements" });
  const repair = flags.getByRole("button", { name: /Appeler cette note à la fin du texte qui précède/ });
  const goToDoubt = () =>
    expect(async () => {
      await desk.keyboard.press("Alt+j");
      await expect(repair).toBeVisible({ timeout: 1000 });
    }).toPass({ intervals: [0] });
  await goToDoubt();
  const calls = desk.locator(".row:not(.kind-note) .edited .call", { hasText: /^5$/ });
  await expect(calls).toHaveCount(0);
  await desk.keyboard.press("Alt+a");
  await expect(calls).toHaveCount(1);
  await expect(repair).toHaveCount(0);
  await desk.keyboard.press("ControlOrMeta+z");
  await expect(calls).toHaveCount(0);
  // The note is one of the two blocks that the undo touched: one stands there still, and its doubt is back.
  await expect(desk.locator(".row.kind-note.in-hand")).toBeVisible();
  await expect(repair).toBeVisible();
  await expect(flags.getByRole("button", { name: /C’est bien ainsi/ })).toBeVisible();

  // The note in hand becomes a quotation, by the menu of kinds, and a note again.
  await desk.keyboard.press("Alt+Shift+h");
  const menu = desk.getByRole("menu", { name: "Changer la sorte du bloc…" });
  expect((await new AxeBuilder({ page: desk }).include(".popover").analyze()).violations).toEqual([]);
  await menu.getByRole("menuitem", { name: "Citation" }).press("Enter");
  await expect(desk.locator(".row.kind-quotation.in-hand")).toBeVisible();
  await desk.keyboard.press("ControlOrMeta+z");
  await expect(desk.locator(".row.kind-note.in-hand")).toBeVisible();
  await expect(repair).toBeVisible();
  await desk.keyboard.press("Alt+i");
  await expect(repair).toHaveCount(0);

  // By hand: the same note is called from where the cursor stands.
  await desk.locator(".row.kind-paragraph .edited p").first().click();
  await desk.keyboard.press("End");
  await desk.keyboard.press("Alt+Shift+m");
  await desk.getByRole("menuitem", { name: /p\. 14/ }).press("Enter");
  await expect(calls).toHaveCount(1);

  // A note is joined with the next note, never with the text that stands between them.
  await desk.locator(".row.kind-note .edited p").first().click();
  await desk.keyboard.press("Alt+Shift+Enter");
  await expect(desk.locator(".row.kind-note.in-hand .cm-content")).toHaveText(
    /p\. \d+\. Voir le rapport annuel, p\. \d+\./,
  );
  await expect(desk.getByTestId("spoken")).toHaveText("Joint en un seul paragraphe");
});
