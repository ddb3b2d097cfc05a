import { writeFileSync } from "node:fs";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { drop } from "./drop.ts";
import { expect, saved, test } from "./workbench.ts";

const first = [
  "Le port fut fermé au printemps, et la ville s’en souvint longtemps.",
  "La séance fut levée tard dans la nuit, sans vote.",
];

test("a new version of the raw file is looked at, taken in, and what both changed is decided side by side", async ({
  desk,
  workbench,
}) => {
  await drop(desk, "livre.txt", Buffer.from(first.join("\n\n")));
  const rows = desk.locator(".row .edited");
  await expect(rows).toHaveCount(2);
  await rows.nth(1).click();
  await desk.keyboard.press("Control+End");
  await desk.keyboard.type(" Ni débat.");
  await saved(desk);

  const file = path.join(workbench.data, "livre-2.txt");
  writeFileSync(file, [first[0], `${first[1]} Fin du jour.`, "Un mot de plus, pour finir le livre."].join("\n\n"));
  await desk.keyboard.press("ControlOrMeta+k");
  await desk.keyboard.type("Nouvelle version");
  const chooser = desk.waitForEvent("filechooser");
  await desk.keyboard.press("Enter");
  await (await chooser).setFiles(file);
  const sheet = desk.getByRole("dialog", { name: "Nouvelle version du fichier brut" });
  await expect(sheet).toContainText("Rien n’est encore écrit");
  expect((await new AxeBuilder({ page: desk }).include(".sheet").analyze()).violations).toEqual([]);
  await sheet.getByRole("button", { name: "Reprendre cette version" }).press("Enter");
  await sheet.getByRole("button", { name: "Trancher" }).press("Enter");

  const conflicts = desk.getByRole("dialog", { name: "Désaccords à trancher" });
  await expect(conflicts).toContainText("Fin du jour");
  expect((await new AxeBuilder({ page: desk }).include(".sheet").analyze()).violations).toEqual([]);
  await desk.keyboard.press("2");
  await expect(conflicts).toContainText("Plus aucun désaccord");
  await desk.keyboard.press("Escape");
  await expect(desk.locator(".row .edited", { hasText: "Fin du jour." })).toBeVisible();
  await expect(desk.locator(".row .edited", { hasText: "Un mot de plus" })).toBeVisible();
});
