import { editor, expect, saved, test } from "./workbench.ts";

test("what is typed at once after Ctrl+F is searched for, after Alt+Q is asked, and no letter of it lands in the book", async ({
  desk,
}) => {
  const text = await editor(desk).textContent();
  await editor(desk).click();
  // A machine that is busy drawing.
  await desk.evaluate(() => {
    window.requestAnimationFrame = (draw) => Number(setTimeout(() => draw(performance.now()), 400));
  });
  await desk.keyboard.press("Control+f");
  await desk.keyboard.type("tracteurs");
  await expect(desk.getByRole("searchbox")).toHaveValue("tracteurs");
  await desk.keyboard.press("Escape");
  await expect(editor(desk)).toBeFocused();
  await desk.keyboard.press("Alt+q");
  await desk.keyboard.type("Qui ?");
  await expect(desk.locator(".remark-draft textarea")).toHaveValue("Qui ?");
  await expect(editor(desk)).toHaveText(text ?? "");
});

test("search as one types, in French stems, leads to the paragraph", async ({ desk }) => {
  await desk.keyboard.press("Control+f");
  await desk.keyboard.type("exportations");
  const hits = desk.locator(".hits button");
  await expect(hits.first().locator("mark").first()).toBeVisible();
  await desk.keyboard.press("ArrowDown");
  await desk.keyboard.press("ArrowDown");
  await expect(hits.nth(1)).toBeFocused();
  await desk.keyboard.press("ArrowUp");
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

test("words are replaced by keys alone: the new wording is two tabs from the old, and Enter replaces", async ({
  desk,
}) => {
  await desk.keyboard.press("Control+Shift+f");
  await desk.keyboard.type("Cher lecteur");
  await desk.keyboard.press("Tab");
  await desk.keyboard.press("Tab");
  await expect(desk.getByLabel("Remplacer par")).toBeFocused();
  await desk.keyboard.type("Chère lectrice");
  await expect(desk.getByRole("button", { name: "Remplacer (1)" })).toBeEnabled();
  await desk.keyboard.press("Enter");
  await expect(desk.locator(".row").first().locator(".edited")).toContainText("Chère lectrice");
});

test("a correction becomes a rule: the other places are shown and changed together", async ({ desk }) => {
  await desk.keyboard.press("Alt+l");
  await expect(desk.getByLabel("Forme fautive")).toBeFocused();
  await desk.keyboard.type("chiffre d'affaires commercial");
  await desk.getByLabel("Forme juste").fill("volume des échanges");
  await expect(desk.locator(".sheet .place").first()).toBeVisible();
  await desk.keyboard.press("Enter");
  await expect(desk.getByRole("dialog")).toHaveCount(0);
  await saved(desk);
  await expect(desk.getByTestId("spoken")).toContainText("Règle ajoutée");

  // Undone from one of its places, the batch is gone and one still stands there.
  await desk.keyboard.press("Control+f");
  await desk.keyboard.type("volume");
  await desk.locator(".hits button", { hasText: "volume des échanges" }).nth(1).press("Enter");
  await expect(editor(desk)).toContainText("volume des échanges");
  const place = await desk.locator("[data-index]:has(.in-hand)").getAttribute("data-index");
  await desk.keyboard.press("Control+z");
  await expect(desk.getByTestId("spoken")).toContainText(/Annulé\s: \d+ paragraphes/);
  await expect(desk.locator(`[data-index="${place}"] .row`)).toHaveClass(/in-hand/);
  await expect(editor(desk)).toContainText("chiffre d'affaires commercial");
});

test("French typing aids: apostrophes, quotation marks and thin spaces", async ({ desk }) => {
  await desk.keyboard.press("Control+End");
  await desk.keyboard.type(' l\'"essai" ?!');
  await expect(editor(desk)).toHaveText(/l’«\u00a0essai\u00a0»\u202f\?!/);
});

test("a flag is ignored, taken back by undo, ignored again and taken back from the list", async ({ desk }) => {
  await desk.keyboard.press("F8");
  const open = desk.locator(".flags .open q");
  const quote = await open.textContent();
  await desk.keyboard.press("Alt+i");
  await expect(desk.getByTestId("spoken")).toContainText("ignoré");
  await expect(open).not.toHaveText(quote ?? "");
  await desk.keyboard.press("Control+z");
  await expect(desk.getByTestId("spoken")).toHaveText("Annulé : signalé de nouveau");
  await expect(open).toHaveText(quote ?? "");
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

test("keys pressed faster than the engine answers are as many steps, each from where the one before led", async ({
  desk,
}) => {
  await expect(desk.locator(".status")).not.toContainText("contrôle", { timeout: 20_000 });
  const left = desk.locator(".status span").nth(1);
  await expect(left).toHaveText(/^\d{3} /, { timeout: 20_000 });
  const before = Number.parseInt((await left.textContent()) ?? "", 10);
  for (const key of ["F8", "Alt+i", "Alt+i", "Alt+i"]) await desk.keyboard.press(key);
  await expect(left).toHaveText(`${before - 3} dans le livre`);
  await expect(desk.getByTestId("spoken")).toContainText(/^1 ignoré\. .+ – /);
  for (const key of ["F8", "F8", "F8", "Alt+k", "Alt+a"]) await desk.keyboard.press(key);
  await expect(desk.getByTestId("spoken")).toContainText("Remplacé par");
  await desk.keyboard.press("Control+Home");
  await desk.locator(".scroller").evaluate((box) => box.scrollTo(0, 0));
  await desk.locator(".row").first().locator(".edited").click();
  for (let press = 0; press < 3; press++) await desk.keyboard.press("Control+Enter");
  await desk.keyboard.type("Ici. ");
  await expect(desk.locator("[data-index='3'] .row")).toHaveClass(/in-hand/);
  await expect(editor(desk)).toContainText("Ici. ");
  for (const index of [0, 1, 2])
    await expect(desk.locator(`[data-index='${index}'] .row`)).toHaveClass(/state-in-work/);
  await expect(desk.getByTestId("spoken")).toContainText("Marqué comme corrigé. Paragraphe 4 sur");
  await expect(desk.locator(".toast")).toHaveCount(0);
});

test("a flag that comes late leaves the pane where one went; Escape leads back to the text; what has nothing to do says so", async ({
  desk,
}) => {
  for (const key of ["F8", "F8", "Alt+2"]) await desk.keyboard.press(key);
  await expect(desk.locator(".flag-in-hand").first()).toBeVisible();
  await expect(desk.getByRole("tab", { selected: true })).toHaveText("Glossaire");
  await expect(editor(desk)).not.toBeFocused();
  await desk.keyboard.press("Escape");
  await expect(editor(desk)).toBeFocused();
  await desk.keyboard.press("Control+Shift+z");
  await expect(desk.locator(".status .said")).toHaveText("Rien à rétablir");
});
