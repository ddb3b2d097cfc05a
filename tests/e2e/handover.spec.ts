import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { drop } from "./drop.ts";
import { editor, expect, saved, test } from "./workbench.ts";

const paragraphs = [
  "Le port fut fermé au printemps, et la ville s’en souvint longtemps.",
  "La séance fut levée tard dans la nuit, sans vote ni débat.",
  "Chacun rentra chez soi par la vieille route du nord.",
  "On n’en parla plus jusqu’à l’automne suivant.",
];

async function signs(page: Page, name: string): Promise<void> {
  await page.keyboard.press("Control+,");
  await page.getByLabel("Votre nom").fill(name);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
}

const chosen = async (page: Page, command: string): Promise<void> => {
  await page.keyboard.press("Control+k");
  await page.keyboard.type(command);
  await page.keyboard.press("Enter");
};

async function writes(page: Page, paragraph: number, words: string): Promise<void> {
  await page.locator(".row .edited").nth(paragraph).click();
  await expect(editor(page)).toContainText(paragraphs[paragraph]?.slice(0, 12) ?? "");
  await page.keyboard.press("Control+End");
  await page.keyboard.type(words);
  await saved(page);
}

/** The bytes of the copy that somebody gives. */
async function gives(page: Page): Promise<Buffer> {
  await chosen(page, "Passer le livre");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Enregistrer une copie…" }).click();
  const file = await (await download).path();
  await page.keyboard.press("Escape");
  return readFileSync(file);
}

async function takes(page: Page, copy: Buffer): Promise<void> {
  await chosen(page, "Passer le livre");
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choisir la copie…" }).click();
  await (await chooser).setFiles({ name: "copie.epreuve", mimeType: "application/octet-stream", buffer: copy });
  await expect(page.getByRole("region", { name: "Ce que l’autre copie a apporté" })).toBeVisible();
}

test("a copy goes to the publisher and comes back while both worked: nothing is lost, and twice changes nothing", async ({
  desk,
  colleague,
}, info) => {
  test.setTimeout(120_000);
  await signs(desk, "Paule");
  await drop(desk, "livre.txt", Buffer.from(paragraphs.join("\n\n")));
  await expect(desk.locator(".row .edited")).toHaveCount(4);
  await writes(desk, 0, " Corrigé.");
  await desk.keyboard.press("Alt+s");
  await expect(desk.locator(".row .state-mark.submitted")).toHaveCount(1);
  const copy = await gives(desk);

  await signs(colleague, "Édith");
  await drop(colleague, "livre.epreuve", copy);
  await expect(colleague.locator(".row .edited")).toHaveCount(4);
  await colleague.locator(".head .role select").selectOption("publisher");
  await colleague.locator(".row .edited").nth(0).click();
  await colleague.keyboard.press("Alt+b");
  await expect(colleague.locator(".row .state-mark.approved")).toHaveCount(1);
  await writes(colleague, 1, " Vu par Édith.");
  await colleague.locator(".row .edited").nth(2).click();
  await colleague.keyboard.press("Alt+q");
  await colleague.keyboard.type("Quelle route ?");
  await colleague.keyboard.press("Control+Enter");
  await expect(colleague.locator(".thread")).toContainText("Quelle route ?");

  // Meanwhile, on the other desk: the same paragraph, and another one.
  await desk.locator(".row .edited").nth(1).click();
  await expect(editor(desk)).toContainText("La séance");
  await desk.keyboard.press("Control+Home");
  await desk.keyboard.type("Hélas, ");
  await saved(desk);
  await writes(desk, 3, " Fin.");

  const back = await gives(colleague);
  await takes(desk, back);
  await desk.screenshot({ path: info.outputPath("brought.png") });
  expect((await new AxeBuilder({ page: desk }).include(".sheet").analyze()).violations).toEqual([]);
  await desk.getByRole("button", { name: "Trancher un désaccord" }).press("Enter");
  const conflicts = desk.getByRole("dialog", { name: "Désaccords à trancher" });
  await expect(conflicts.getByRole("region", { name: "Votre texte" })).toContainText("Hélas, La séance");
  await expect(conflicts.getByRole("region", { name: "L’autre texte" })).toContainText("Vu par Édith.");
  await desk.screenshot({ path: info.outputPath("conflict.png") });
  await desk.keyboard.press("3");
  await expect(conflicts).toContainText("Plus aucun désaccord");
  await desk.keyboard.press("Escape");

  const rows = desk.locator(".row .edited");
  const everything = [
    `${paragraphs[0]} Corrigé.`,
    `Hélas, ${paragraphs[1]} Vu par Édith.`,
    `${paragraphs[2]}`,
    `${paragraphs[3]} Fin.`,
  ];
  await expect(rows).toHaveText(everything);
  await expect(desk.locator(".row .state-mark.approved")).toHaveCount(1);
  await expect(desk.locator(".thread-mark")).toHaveCount(1);

  await takes(desk, back);
  await expect(desk.getByRole("region", { name: "Ce que l’autre copie a apporté" })).toContainText(/rien de nouveau/i);
  await expect(desk.getByRole("button", { name: /Trancher/ })).toHaveCount(0);
  await desk.keyboard.press("Escape");
  await expect(rows).toHaveText(everything);
});
