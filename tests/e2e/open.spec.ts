import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { drop } from "./drop.ts";
import { expect, test } from "./workbench.ts";

const books = path.resolve(import.meta.dirname, "..", "fixtures", "books");

const dropFixture = (page: Page, name: string): Promise<void> =>
  drop(page, path.basename(name), readFileSync(path.join(books, name)));

test("a DOCX and a PDF dropped on the window become books, with their notes", async ({ desk, workbench }) => {
  await dropFixture(desk, "pandoc.docx");
  await expect(desk.locator(".head h1")).toHaveText("Le port et la dette");
  await expect(desk.locator(".row sup.call").first()).toBeVisible();
  await desk.keyboard.press("Alt+p");
  await expect(desk.locator(".page-pane")).toContainText("Paragraphe 1 du fichier d’origine");
  await desk.keyboard.press("Escape");
  await dropFixture(desk, "../pdf/libreoffice.pdf");
  await expect.poll(() => readdirSync(path.join(workbench.data, "books"))).toContain("libreoffice.epreuve");
  await expect(desk.locator(".row", { hasText: "Roches-Noires se dresse" })).toBeVisible();
});

test("tracked changes: one says what becomes of them before the book is made", async ({ desk }) => {
  await dropFixture(desk, "pandoc-changes.docx");
  const sheet = desk.getByRole("dialog", { name: "Modifications suivies" });
  await expect(sheet).toContainText("pandoc-changes.docx");
  expect((await new AxeBuilder({ page: desk }).include(".sheet").analyze()).violations).toEqual([]);
  await sheet.getByRole("button", { name: "Les accepter" }).press("Enter");
  await expect(sheet).toHaveCount(0);
  await expect(desk.locator(".row")).not.toHaveCount(0);
  await expect(desk.locator("del, ins")).toHaveCount(0);
});

test("an import that is cancelled leaves the book that was there, and no file", async ({ desk, workbench }) => {
  const title = await desk.locator(".head h1").textContent();
  const long = Buffer.from("Le président a reçu les délégués au palais, puis il a parlé.\n\n".repeat(300_000));
  await drop(desk, "long.txt", long);
  await expect(desk.getByText("Lecture de « long.txt »…")).toBeVisible({ timeout: 30_000 });
  await desk.getByRole("button", { name: "Annuler" }).press("Enter");
  await expect(desk.locator(".head h1")).toHaveText(title ?? "");
  await expect(desk.locator(".row.in-hand")).toBeVisible();
  await expect
    .poll(() => readdirSync(path.join(workbench.data, "books")).filter((name) => name.includes("long")))
    .toEqual([]);
});
