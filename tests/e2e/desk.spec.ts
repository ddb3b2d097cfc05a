import { editor, expect, saved, test } from "./workbench.ts";

test("a question about a flag is asked, answered by nobody, found from elsewhere, settled: by keys alone", async ({
  desk,
}) => {
  await expect(desk.locator(".status")).not.toContainText("contrôle", { timeout: 20_000 });
  await desk.keyboard.press("F8");
  await expect(desk.locator(".flags .open")).toBeVisible();
  const quote = (await desk.locator(".flags .open q").textContent()) ?? "";
  await desk.keyboard.press("Alt+q");
  await desk.keyboard.type("Que dit l’original ?");
  await expect(desk.locator(".remark-draft q")).toContainText(quote.slice(0, 10));
  await desk.keyboard.press("Control+Enter");
  await expect(desk.getByTestId("spoken")).toHaveText("Question enregistrée");
  await expect(editor(desk)).toBeFocused();
  await expect(desk.locator(".thread.unanswered .said")).toHaveText("Que dit l’original ?");
  await expect(desk.locator(".row.in-hand .thread-mark")).toBeVisible();

  for (let count = 0; count < 3; count++) await desk.keyboard.press("Alt+ArrowDown");
  const elsewhere = desk.locator(".thread .link");
  await elsewhere.focus();
  await desk.keyboard.press("Enter");
  await expect(desk.locator(".row.in-hand .thread-mark")).toBeVisible();
  await desk.getByRole("button", { name: "Régler" }).focus();
  await desk.keyboard.press("Enter");
  await expect(desk.locator(".thread.resolved")).toBeVisible();
  await expect(desk.locator(".row.in-hand .thread-mark")).toHaveCount(0);
});

test("two spellings are confirmed to be one name, and one of them is chosen for the whole book in one step", async ({
  desk,
}) => {
  await desk.keyboard.press("Alt+6");
  await expect(desk.getByLabel("Chercher un nom")).toBeFocused();
  await desk.keyboard.type("vitebsk");
  await expect(desk.locator(".name-head")).toHaveCount(1);
  await desk.keyboard.press("Tab");
  await desk.keyboard.press("Tab");
  await desk.keyboard.press("Enter");
  await desk.getByRole("button", { name: "C’est le même nom" }).press("Enter");
  await expect(desk.locator(".name-forms")).toContainText("Vitsebsk (1)");
  await desk.getByLabel("Graphie à retenir").press("Enter");
  await expect(desk.locator(".sheet .place del")).toHaveText(["Vitsebsk", "Vitsebsk"]);
  await desk.getByRole("button", { name: "Changer 2 endroits" }).press("Enter");
  await expect(desk.getByRole("dialog")).toHaveCount(0);
  await expect(desk.locator(".name-forms")).toHaveCount(0);
  await expect(desk.locator(".name-facts").first()).toHaveText("25");
  await desk.keyboard.press("Alt+ArrowDown");
  await desk.keyboard.press("Control+z");
  await expect(desk.locator(".name-facts").first()).toContainText("2 graphies");
});

test("the menu at the cursor applies a suggestion; one change is taken back and the other stays", async ({ desk }) => {
  await expect(desk.locator(".status")).not.toContainText("contrôle", { timeout: 20_000 });
  const suggestion = desk.locator(".flag-body .suggestion").first();
  await expect(async () => {
    await desk.keyboard.press("F8");
    await expect(suggestion).toBeVisible({ timeout: 500 });
  }).toPass();
  const before = (await editor(desk).textContent()) ?? "";
  await desk.keyboard.press("Control+.");
  await expect(desk.getByRole("menuitem").first()).toBeFocused();
  await desk.keyboard.press("Enter");
  await expect(editor(desk)).not.toHaveText(before);
  await saved(desk);
  const suggested = (await editor(desk).textContent()) ?? "";

  // A word at the beginning, half of it by completion, put in italics.
  await desk.keyboard.press("Control+Home");
  await desk.keyboard.type(" ");
  await desk.keyboard.press("ArrowLeft");
  await desk.keyboard.type("Kazakh");
  await expect(desk.locator(".completion li[aria-selected]")).toContainText("Kazakhstan");
  // A list that has just come takes no key for a moment: the key may have been meant for the text.
  await desk.waitForTimeout(150);
  await desk.keyboard.press("Tab");
  await expect(editor(desk)).toContainText("Kazakhstan");
  await desk.keyboard.press("Control+i");
  await expect(editor(desk).locator(".c-emphasis")).toHaveText("Kazakhstan");
  await saved(desk);
  await desk.keyboard.press("Shift+F4");
  await desk.keyboard.press("Alt+u");
  await expect(editor(desk)).not.toContainText("Kazakhstan");
  await expect(desk.getByTestId("spoken")).toContainText("Ajout retiré : Kazakhstan");
  await desk.keyboard.press("Shift+F4");
  await expect(editor(desk)).toHaveText(suggested);
});

test("keys can be changed: typing keys and taken ones are refused with a reason; a fixed row stays in the queue", async ({
  desk,
}, info) => {
  await expect(desk.locator(".status")).not.toContainText("contrôle", { timeout: 20_000 });
  await desk.keyboard.press("F1");
  if (info.project.name !== "electron") {
    const paper = (await desk.pdf({ format: "A4" })).toString("latin1");
    expect(paper.match(/\/Type \/Page\b/g)).toHaveLength(1);
  }
  await desk.getByRole("button", { name: /Changer la touche de «\sAppliquer la suggestion\s»/ }).press("Enter");
  await desk.keyboard.press("a");
  await expect(desk.locator(".keys-told")).toContainText("sert à écrire");
  await desk.keyboard.press("Alt+j");
  await expect(desk.locator(".keys-told")).toContainText("déjà la touche de « Signalement suivant »");
  await desk.keyboard.press("F7");
  await expect(desk.locator(".keys-told")).toContainText("F7 : Appliquer la suggestion");
  await desk.keyboard.press("Escape");

  await desk.keyboard.press("Alt+4");
  await desk.getByLabel("Catégorie").selectOption("linguistic/punctuation");
  await desk.getByLabel("Catégorie").selectOption("terminology/inconsistent-with-resource");
  await expect(desk.locator(".queue .check-name").first()).toHaveText("Glossaire");
  await desk.keyboard.press("F8");
  await expect(desk.locator(".row.in-hand .flag-in-hand").first()).toBeVisible();
  await desk.keyboard.press("F7");
  await expect(desk.locator(".queue .settled")).toHaveCount(1);
  await desk.keyboard.press("Alt+ArrowUp");
  await expect(desk.locator(".queue .settled")).toHaveCount(0);
});
