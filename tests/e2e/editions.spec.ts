import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { readRedline } from "../../shared/formats/docx/redline-verify.ts";
import { expect, saved, test } from "./workbench.ts";

const downloaded = async (desk: Page, button: string): Promise<Uint8Array> => {
  const download = desk.waitForEvent("download");
  await desk.getByRole("dialog").getByRole("button", { name: button }).click();
  return new Uint8Array(await readFile(await (await download).path()));
};
const command = async (desk: Page, words: string): Promise<void> => {
  await desk.keyboard.press("Control+k");
  await desk.keyboard.type(words);
  await desk.keyboard.press("Enter");
  await expect(desk.getByRole("dialog")).toBeVisible();
};
const accessible = async (desk: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page: desk }).include('[role="dialog"]').analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
};

test("a redline is downloaded and read back; each format shows its own options", async ({ desk }, info) => {
  await desk.keyboard.press("Control+End");
  await desk.keyboard.type(" Fin d'essai");
  await saved(desk);
  await desk.keyboard.press("Control+e");
  const dialog = desk.getByRole("dialog");
  await dialog.getByLabel("Word, modifications suivies").check();
  await expect(dialog.getByLabel("Nettoyer la typographie")).toHaveCount(0);
  const { accepted, rejected } = readRedline(await downloaded(desk, "Exporter"));
  expect(accepted.filter((text) => text.includes("Fin d’essai"))).toHaveLength(1);
  expect(rejected.join()).not.toContain("Fin d’essai");
  expect(accepted.length).toBe(rejected.length);

  await dialog.getByLabel("PDF").check();
  await dialog.getByLabel("Format de page").selectOption("poche");
  await dialog.getByLabel("Police").fill("Police qui n’existe pas");
  await dialog.getByRole("button", { name: "Exporter" }).click();
  await expect(dialog.getByRole("status")).toContainText("n’est pas sur cette machine");
  await desk.screenshot({ path: info.outputPath("export-pdf.png") });
  await dialog.getByLabel("Police").fill("New Computer Modern");
  expect(
    Buffer.from(await downloaded(desk, "Exporter"))
      .subarray(0, 5)
      .toString(),
  ).toBe("%PDF-");
  await dialog.getByLabel("EPUB").check();
  await expect(dialog.getByRole("button", { name: "Choisir une image…" })).toBeVisible();
  await accessible(desk);
});

test("a report is made, a sample is judged and its estimate is in the next report", async ({ desk }, info) => {
  await command(desk, "Rapport");
  await accessible(desk);
  await desk.screenshot({ path: info.outputPath("report.png") });
  expect(new TextDecoder().decode(await downloaded(desk, "Faire le rapport"))).toContain("Rapport de révision");
  await desk.keyboard.press("Escape");

  await command(desk, "échantillon");
  const dialog = desk.getByRole("dialog");
  await dialog.getByLabel("Paragraphes").fill("5");
  await dialog.getByRole("button", { name: "Tirer au sort" }).click();
  await dialog.getByLabel(/Texte du paragraphe/).focus();
  await desk.keyboard.press("Control+Home");
  for (let count = 0; count < 6; count++) await desk.keyboard.press("Shift+ArrowRight");
  await dialog.getByRole("button", { name: "Erreur majeure" }).click();
  await expect(dialog.locator(".marks li")).toHaveCount(1);
  await dialog.getByLabel("Catégorie").selectOption("linguistic/grammar");
  await accessible(desk);
  await desk.screenshot({ path: info.outputPath("sample.png") });
  await dialog.getByRole("button", { name: "Jugé, suivant" }).click();
  await expect(dialog).toContainText("erreurs pour 1 000 mots");
  await expect(dialog).toContainText("Paragraphe 2 sur 5, 1 jugés");
  await desk.keyboard.press("Escape");

  await command(desk, "Rapport");
  expect(new TextDecoder().decode(await downloaded(desk, "Faire le rapport"))).toContain("Échantillon jugé à la main");
});
