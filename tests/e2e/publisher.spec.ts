import AxeBuilder from "@axe-core/playwright";
import { expect, saved, test } from "./workbench.ts";

test("from a submitted chapter to a signed edition", async ({ desk }) => {
  const editor = desk.locator(".row.in-hand .cm-content");
  await editor.click();
  await desk.keyboard.press("End");
  await desk.keyboard.type(" neuf");
  await saved(desk);
  await desk.keyboard.press("Alt+ArrowDown");
  await expect(editor).toBeVisible();
  await editor.click();
  await desk.keyboard.press("Control+End");
  await desk.keyboard.type(" Ajouté.");
  await saved(desk);
  await desk.keyboard.press("Alt+Shift+S");
  await expect(desk.getByTestId("spoken")).toHaveText(/[Pp]ropos/);

  await desk.locator(".head .role select").selectOption("publisher");
  await desk.keyboard.press("Alt+Shift+V");
  await expect(desk.locator(".review-left")).toContainText("À voir : 2");
  await expect(desk.locator(".change-line")).toHaveCount(2);
  // The list opens where one has come to in the text.
  await expect(desk.locator(".change-line.in-hand")).toContainText("Ajouté.");
  await desk.keyboard.press("Home");
  await expect(desk.locator(".change-line.in-hand")).toContainText("neuf");
  expect((await new AxeBuilder({ page: desk }).analyze()).violations).toEqual([]);

  await desk.keyboard.press("a");
  await expect(desk.locator(".change-line")).toHaveCount(1);
  await desk.keyboard.press("Control+z");
  await expect(desk.locator(".change-line")).toHaveCount(2);
  // Pressed before the narrower list is there, "a" is about what comes.
  await desk.keyboard.press("c");
  await desk.keyboard.press("a");
  await expect(desk.locator(".change-line")).toHaveCount(1);
  await desk.keyboard.press("Control+z");
  await expect(desk.locator(".change-line")).toHaveCount(2);
  await desk.keyboard.press("f");
  await desk.keyboard.press("Escape");
  await desk.keyboard.press("Shift+A");
  await expect(desk.getByRole("alert")).toContainText("Changements : 2");
  await desk.keyboard.press("Escape");
  await desk.keyboard.press("Home");
  await desk.keyboard.press("a");
  await expect(desk.locator(".change-line")).toHaveCount(1);
  await desk.keyboard.press("?");
  await desk.getByLabel("Votre question au correcteur").fill("Est-ce sûr ?");
  await desk.keyboard.press("Enter");
  await expect(desk.locator(".change-line")).toHaveCount(0);
  await desk.getByLabel("État").selectOption({ label: "question posée (1)" });
  await expect(desk.locator(".change-word")).toContainText("Est-ce sûr ?");
  await desk.keyboard.press("Escape");
  await desk.keyboard.press("r");
  await desk.getByLabel("Un mot pour le correcteur").fill("Non, laissez.");
  await desk.keyboard.press("Enter");
  await expect(desk.locator(".change-line")).toHaveCount(0);

  await desk.keyboard.press("Control+k");
  await desk.keyboard.type("fiche du livre");
  await desk.keyboard.press("Enter");
  await desk.getByRole("textbox", { name: "Titre" }).fill("Un titre neuf");
  await desk.getByRole("button", { name: "Enregistrer" }).click();
  await expect(desk.locator(".head h1")).toHaveText("Un titre neuf");

  await desk.keyboard.press("Control+k");
  await desk.keyboard.type("bon à tirer");
  await desk.keyboard.press("Enter");
  const sheet = desk.getByRole("dialog");
  await expect(sheet.locator(".gate")).toBeVisible({ timeout: 20_000 });
  await sheet.getByLabel(/Signer malgré tout/).fill("Essai de presse.");
  await sheet.getByRole("button", { name: "Signer l’édition" }).click();
  await expect(sheet.locator(".signed li")).toContainText("Essai de presse.");
  expect((await new AxeBuilder({ page: desk }).analyze()).violations).toEqual([]);
  const file = desk.waitForEvent("download");
  await sheet.getByRole("button", { name: "Édition 1 en TXT" }).click();
  expect((await file).suggestedFilename()).toContain(".txt");
});

test("thousands of changes: a reason is accepted as a whole, and only what changes the meaning is left", async ({
  desk,
}) => {
  const chosen = async (command: string): Promise<void> => {
    await desk.keyboard.press("Control+k");
    await desk.keyboard.type(command);
    await desk.keyboard.press("Enter");
  };
  // The button is there once the book is read, and has the keyboard.
  await chosen("typographie");
  await expect(desk.getByRole("button", { name: /^Corriger/ })).toBeFocused({ timeout: 30_000 });
  await desk.keyboard.press("Enter");
  await expect(desk.getByRole("dialog")).toHaveCount(0);
  await desk.locator(".row .edited").first().click();
  await desk.keyboard.press("Control+End");
  await desk.keyboard.type(" Ou plutôt le contraire.");
  await saved(desk);

  await desk.locator(".head .role select").selectOption("publisher");
  await desk.keyboard.press("Alt+Shift+V");
  const left = desk.locator(".review-left");
  await expect(left).toHaveText(/À voir\s: \d{4}, dont de sens\s: 1$/);
  await desk.keyboard.press("n");
  await expect(desk.locator(".change-line.in-hand")).toContainText("typographie");
  // "m": all that was made for the same reason.
  await desk.keyboard.press("m");
  await expect(desk.getByLabel("Motif")).toHaveValue("=kind:typography");
  await expect(desk.locator(".change-line").first()).toBeVisible();
  await desk.keyboard.press("Shift+A");
  await expect(desk.getByRole("alert")).toContainText(/Changements\s: \d{4}.*restera à voir\s: 1\./);
  await desk.keyboard.press("Enter");
  await expect(left).toHaveText("À voir : 1, dont de sens : 1");
  await desk.keyboard.press("x");
  await expect(desk.locator(".change-line")).toContainText("Ou plutôt le contraire.");
  // The reason has the keyboard: arrows choose it, Enter sends.
  await desk.keyboard.press("r");
  await desk.keyboard.press("ArrowDown");
  await desk.keyboard.press("Enter");
  await expect(left).toHaveText("À voir : 0, dont de sens : 0");
  await expect(desk.locator(".review .scroller")).toBeFocused();
});
