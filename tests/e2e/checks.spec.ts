import AxeBuilder from "@axe-core/playwright";
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
