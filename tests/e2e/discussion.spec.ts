import { editor, expect, saved, test } from "./workbench.ts";

test("a question is asked on words, shown at them while the text moves, and gone from them once settled", async ({
  desk,
}, info) => {
  await editor(desk).click();
  await desk.keyboard.press("Control+End");
  await desk.keyboard.type(" Voyez Minsk.");
  await saved(desk);
  await desk.keyboard.press("ArrowLeft");
  await desk.keyboard.press("Control+Shift+ArrowLeft");
  await desk.keyboard.press("Alt+q");
  await desk.keyboard.type("Quelle ville ?");
  await desk.keyboard.press("Control+Enter");
  await expect(desk.getByTestId("spoken")).toHaveText("Question enregistrée");

  const words = desk.locator(".remark-unanswered");
  await expect(words).toHaveText("Minsk");
  await expect(editor(desk)).toBeFocused();
  await desk.keyboard.press("Home");
  await desk.keyboard.type("Donc, ");
  await saved(desk);
  await expect(words).toHaveText("Minsk");
  await desk.screenshot({ path: info.outputPath("in-hand.png") });

  // Not in hand: the same words, in the desk and in the reading view.
  await desk.keyboard.press("Alt+ArrowDown");
  await expect(desk.locator(".row:not(.in-hand) .remark-unanswered")).toHaveText("Minsk");
  await desk.keyboard.press("F9");
  await expect(desk.locator(".text.reading .remark-unanswered")).toHaveText("Minsk");
  await desk.screenshot({ path: info.outputPath("reading.png") });
  await desk.keyboard.press("F9");

  await desk.keyboard.press("Alt+ArrowUp");
  await desk.getByRole("tab", { name: "Discussion" }).click();
  await desk.getByRole("button", { name: "Régler" }).click();
  await expect(words).toHaveCount(0);
  await desk.getByRole("button", { name: "Rouvrir" }).click();
  await expect(words).toHaveText("Minsk");
});
