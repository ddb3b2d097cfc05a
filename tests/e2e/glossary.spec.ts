import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./workbench.ts";

test("a pack of wrong renderings is published as TBX, and taken into the book's glossary to be edited", async ({
  desk,
}, info) => {
  await desk.keyboard.press("Alt+2");
  const part = desk.locator(".pane select").first();
  await part.selectOption("termbases");
  const download = desk.waitForEvent("download");
  await desk.getByRole("button", { name: "Exporter le recueil « Du russe »" }).press("Enter");
  expect((await download).suggestedFilename()).toBe("ru-fr.tbx");
  await expect(desk.getByText("Rien n’est perdu")).toBeVisible();

  await expect(desk.getByRole("checkbox", { name: "Du russe" })).toBeChecked();
  await desk.getByRole("button", { name: /Reprendre le recueil «\sDu russe\s»/ }).press("Enter");
  await expect(desk.getByText(/fiches sont maintenant dans le glossaire du livre/)).toBeVisible();
  await expect(desk.getByRole("checkbox", { name: "Du russe" })).not.toBeChecked();
  await desk.screenshot({ path: info.outputPath("packs.png") });
  expect((await new AxeBuilder({ page: desk }).analyze()).violations).toEqual([]);

  await part.selectOption("all");
  await desk.locator(".pane input").first().fill("за счёт");
  await expect(desk.locator(".pane li", { hasText: "за счёт" }).first()).toBeVisible();
});

test("the words marked become a term in two strokes; suspect ones ask for what to write instead", async ({ desk }) => {
  const editor = desk.locator(".row.in-hand .cm-content");
  await editor.click();
  await editor.fill("Le colloque de Minsk, et les tracteurs et tracteurs.");
  await desk.keyboard.press("Control+Home");
  await desk.keyboard.press("Control+ArrowRight");
  await desk.keyboard.press("Control+Shift+ArrowRight");
  await desk.keyboard.press("Alt+t");
  await desk.keyboard.press("Enter");
  await expect(desk.getByTestId("spoken")).toHaveText("colloque ajouté au glossaire");
  await expect(desk.getByRole("dialog")).toHaveCount(0);

  await expect(desk.locator(".row.in-hand .cm-lintRange").first()).toBeVisible({ timeout: 20_000 });
  await desk.keyboard.press("Control+End");
  for (let count = 0; count < 12; count++) await desk.keyboard.press("Shift+ArrowLeft");
  await desk.keyboard.press("Alt+t");
  const sheet = desk.getByRole("dialog");
  await expect(sheet.getByLabel("Forme juste")).toHaveValue("");
  await expect(sheet.getByLabel(/Formes fautives/)).not.toHaveValue("");
});
