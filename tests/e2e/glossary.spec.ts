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
