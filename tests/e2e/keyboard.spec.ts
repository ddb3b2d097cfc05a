import { editor, expect, saved, test } from "./workbench.ts";

test("search as one types, in French stems, leads to the paragraph", async ({ desk }) => {
  await desk.keyboard.press("Control+f");
  await desk.keyboard.type("exportations");
  const hit = desk.locator(".hits button").first();
  await expect(hit.locator("mark").first()).toBeVisible();
  await hit.focus();
  await desk.keyboard.press("Enter");
  await expect(editor(desk)).toContainText(/export/i);
});

test("replace is one step, and one undo takes it back", async ({ desk }) => {
  await desk.keyboard.press("Control+f");
  await desk.keyboard.type("Cher lecteur");
  await desk.getByLabel("Toutes les occurrences").check();
  await desk.getByLabel("Remplacer par").fill("Chère lectrice");
  await desk.getByLabel("Nom de la recherche").fill("Lectrice");
  await desk.keyboard.press("Enter");
  await desk.getByLabel("Chercher dans le livre").fill("");
  await desk.getByLabel("Recherches gardées").selectOption("Lectrice");
  await expect(desk.getByLabel("Chercher dans le livre")).toHaveValue("Cher lecteur");
  await desk.getByRole("button", { name: /^Remplacer \(/ }).click();
  await expect(desk.locator(".row").first().locator(".edited")).toContainText("Chère lectrice");
  await desk.keyboard.press("Alt+ArrowDown");
  await desk.keyboard.press("Control+z");
  await expect(desk.locator(".row").first().locator(".edited")).toContainText("Cher lecteur");
});

test("a correction becomes a rule: the other places are shown and changed together", async ({ desk }) => {
  await desk.keyboard.press("Alt+l");
  await desk.getByLabel("Forme fautive").fill("linge d'État");
  await desk.getByLabel("Forme juste").fill("lin de l’État");
  await expect(desk.locator(".sheet .place").first()).toBeVisible();
  await desk.getByRole("button", { name: /Ajouter la règle/ }).click();
  await expect(desk.getByRole("dialog")).toHaveCount(0);
  await saved(desk);
  await expect(desk.getByTestId("spoken")).toContainText("Règle ajoutée");
});

test("French typing aids: apostrophes, quotation marks and thin spaces", async ({ desk }) => {
  await desk.keyboard.press("Control+End");
  await desk.keyboard.type(' l\'"essai" ?!');
  await expect(editor(desk)).toHaveText(/l’«\u00a0essai\u00a0»\u202f\?!/);
});

test("a flag is ignored and taken back from the list", async ({ desk }) => {
  await desk.keyboard.press("F8");
  const quote = await desk.locator(".flags .open q").textContent();
  await desk.keyboard.press("Alt+i");
  await expect(desk.getByTestId("spoken")).toContainText("ignoré");
  await desk.keyboard.press("Alt+4");
  await desk.getByText("Ignorés (1)").click();
  await expect(desk.locator(".ignored li")).toContainText((quote ?? "").slice(0, 10));
  await desk.getByRole("button", { name: "Signaler de nouveau" }).click();
  await expect(desk.getByText("Ignorés (1)")).toHaveCount(0);
});

test("going from flag to flag keeps the place in hand in sight", async ({ desk }) => {
  await expect(desk.locator(".status")).not.toContainText("contrôle", { timeout: 20_000 });
  for (let count = 0; count < 15; count++) {
    await desk.keyboard.press("F8");
    await expect(desk.locator(".flags .open")).toBeVisible();
    await expect(desk.locator(".row.in-hand .flag-in-hand").first()).toBeInViewport();
  }
  await desk.locator(".outline button").nth(12).click();
  await expect(desk.locator(".row.in-hand .cm-content")).toBeInViewport();
  await desk.keyboard.press("Shift+F8");
  await expect(desk.locator(".row.in-hand .flag-in-hand").first()).toBeInViewport();
});
