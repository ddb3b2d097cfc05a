import AxeBuilder from "@axe-core/playwright";
import { bringGrammalecte } from "../tools/grammalecte.ts";
import { expect, saved, test } from "./workbench.ts";

test("a rule of one's own shows its places before it is saved; the typography goes in one step; checks show their record", async ({
  desk,
}) => {
  await desk.keyboard.press("Alt+Shift+b");
  const sheet = desk.getByRole("dialog");
  await sheet.getByLabel("Chercher").fill("coopération");
  await expect(sheet.locator(".rule-places mark").first()).toHaveText(/coopération/i);
  await sheet.getByLabel("Message (facultatif)").fill("Le livre dit « partenariat ».");
  expect((await new AxeBuilder({ page: desk }).include(".sheet").analyze()).violations).toEqual([]);
  await sheet.getByRole("button", { name: "Enregistrer la règle" }).click();
  await expect(sheet.locator(".own-rules li")).toHaveText(/coopération/);
  await desk.keyboard.press("Escape");
  await expect(sheet).toHaveCount(0);

  await desk.keyboard.press("Alt+Shift+t");
  await expect(sheet.locator(".kinds > li").first()).toBeVisible({ timeout: 20_000 });
  expect((await new AxeBuilder({ page: desk }).include(".sheet").analyze()).violations).toEqual([]);
  await sheet.getByRole("button", { name: /^Corriger \(/ }).click();
  await expect(sheet).toHaveCount(0);
  await saved(desk);
  await expect(desk.getByTestId("spoken")).toContainText("Typographie corrigée");

  await desk.keyboard.press("Alt+4");
  await desk.getByText("Contrôles et leur bilan").click();
  const row = desk.locator(".records tr", { hasText: "Règle du livre" });
  await expect(row).toBeVisible();
  await row.getByRole("checkbox").click();
  await expect(row).toHaveClass("off");
});

test("Grammalecte, switched on by keyboard, adds its flags to the queue; a server elsewhere gets nothing before a yes", async ({
  desk,
}) => {
  test.skip(bringGrammalecte() === undefined, "grammalecte-cli is not on this machine");
  await desk.keyboard.press("ControlOrMeta+k");
  await desk.keyboard.type("LanguageTool");
  await expect(desk.getByRole("menuitem")).toHaveCount(1);
  await desk.keyboard.press("Enter");
  const sheet = desk.getByRole("dialog", { name: "Grammalecte et LanguageTool" });
  await sheet.getByRole("checkbox", { name: /Grammalecte/ }).press("Space");
  await expect(sheet.getByText("Le livre est lu ; chaque correction le sera.")).toBeVisible({ timeout: 30_000 });
  await sheet.getByLabel("Adresse du serveur").fill("https://grammar.example/v2");
  await expect(sheet.getByRole("button", { name: "Envoyer le texte à grammar.example" })).toBeVisible();
  expect((await new AxeBuilder({ page: desk }).include(".sheet").analyze()).violations).toEqual([]);
  await desk.keyboard.press("Escape");
  await desk.keyboard.press("Alt+4");
  await desk.getByText("Contrôles et leur bilan").click();
  await expect(desk.locator(".records tr", { hasText: "Grammalecte" }).locator("td").first()).not.toHaveText("0");
});
