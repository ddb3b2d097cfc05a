import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import { editor, expect, saved, test } from "./workbench.ts";

test("a newcomer corrects, approves and exports", async ({ desk }) => {
  await expect(desk.locator(".outline li")).not.toHaveCount(0);
  await expect(desk.locator(".status")).toContainText("dans le livre");

  // The first flag that has a suggestion, by the keys alone.
  const suggestion = desk.locator(".flag-body .suggestion").first();
  for (let count = 0; count < 30; count++) {
    await desk.keyboard.press("F8");
    await expect(desk.locator(".flags .open")).toBeVisible();
    await desk.waitForTimeout(150);
    if (await suggestion.isVisible()) break;
  }
  const before = await editor(desk).textContent();
  await desk.keyboard.press("Alt+A");
  await saved(desk);
  const after = await editor(desk).textContent();
  expect(after).not.toBe(before);

  await desk.keyboard.press("Control+End");
  await desk.keyboard.type(" Fin d'essai");
  await expect(editor(desk)).toContainText("Fin d’essai");
  await saved(desk);

  // The difference is marked on both sides once the block is left.
  const block = await desk.locator("[data-block]:has(.row.in-hand)").getAttribute("data-block");
  const row = desk.locator(`[data-block="${block}"]`);
  await desk.keyboard.press("Control+Shift+Enter");
  await expect(desk.locator(".hand-state")).toHaveText("en cours");
  await desk.keyboard.press("Alt+B");
  await expect(desk.locator(".hand-state")).toHaveText("approuvé");
  await expect(desk.getByTestId("spoken")).toHaveText("Paragraphe approuvé");
  await desk.keyboard.press("Alt+ArrowDown");
  await expect(row.locator("ins").last()).toContainText("essai");

  await desk.keyboard.press("Control+e");
  const download = desk.waitForEvent("download");
  await desk.getByRole("dialog").getByRole("button", { name: "Exporter" }).click();
  const file = await (await download).path();
  const document = unzipSync(new Uint8Array(await readFile(file)))["word/document.xml"];
  expect(new TextDecoder().decode(document)).toContain("Fin d’essai");
});

test("editing an approved paragraph makes its approval lapse, and undo crosses paragraphs", async ({ desk }) => {
  const original = await editor(desk).textContent();
  await desk.keyboard.press("Control+End");
  await desk.keyboard.type(" Un");
  await saved(desk);
  await desk.keyboard.press("Alt+B");
  await expect(desk.locator(".hand-state")).toHaveText("approuvé");
  await desk.keyboard.type(" deux");
  await saved(desk);
  await expect(desk.locator(".hand-state")).toHaveText(/^en cours · le texte a changé/);
  await desk.keyboard.press("Alt+ArrowDown");
  for (let count = 0; count < 3; count++) {
    await desk.keyboard.press("Control+z");
    await desk.waitForTimeout(200);
  }
  await expect(desk.locator(".row").first().locator(".edited")).toContainText(original ?? "");
  await expect(desk.locator(".row").first().locator(".edited")).not.toContainText("Un");
});

test("a reload keeps the place and the text", async ({ desk, workbench }) => {
  // Steps wait for the first reading of the book: with its flags known, four keys are four steps at once.
  await expect(desk.locator(".status")).not.toContainText("contrôle", { timeout: 20_000 });
  for (let count = 0; count < 4; count++) await desk.keyboard.press("F8");
  await expect(editor(desk).locator(".flag-in-hand").first()).toBeVisible();
  await desk.waitForTimeout(600);
  await desk.keyboard.press("Control+Home");
  await desk.keyboard.type("Retour ");
  await saved(desk);
  const text = await editor(desk).textContent();
  await desk.waitForTimeout(400);
  await desk.goto("about:blank");
  await desk.goto(workbench.address);
  await expect(editor(desk)).toHaveText(text ?? "");
});

test("kill -9 while typing loses nothing shown as saved", async ({ desk, workbench }) => {
  await desk.keyboard.press("Control+Home");
  await desk.keyboard.type("Gardé ");
  await saved(desk);
  await desk.keyboard.type("perdu peut-être ");
  await workbench.kill();
  await expect(desk.getByRole("alert")).toContainText("ne répond plus");
  await desk.goto(await workbench.restart());
  await expect(editor(desk)).toContainText("Gardé");
});
