import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./workbench.ts";

test.use({ tourSeen: false });

test("the first run offers a tour that leaves the hands free, ends, and does not come back", async ({ desk }) => {
  const tour = desk.getByRole("region", { name: "Visite de l’atelier" });
  await expect(tour).toContainText("1/9");
  expect((await new AxeBuilder({ page: desk }).analyze()).violations).toEqual([]);
  // It takes no focus: what is typed goes into the text.
  await expect(desk.locator(".row.in-hand .cm-content")).toBeFocused();
  await desk.keyboard.press("Alt+Shift+N");
  await expect(tour).toContainText("2/9");
  await desk.keyboard.press("Alt+J");
  await expect(desk.locator(".side .flags li").first()).toBeVisible();
  for (let stop = 3; stop <= 9; stop++) {
    await tour.getByRole("button", { name: /Suite/ }).click();
    await expect(tour).toContainText(`${stop}/9`);
  }
  await tour.getByRole("button", { name: /Terminer/ }).click();
  await expect(tour).toHaveCount(0);
  await desk.reload();
  await expect(desk.locator(".row.in-hand .cm-content")).toBeVisible();
  await expect(tour).toHaveCount(0);
  await desk.keyboard.press("Alt+Shift+N");
  await expect(tour).toContainText("1/9");
  await desk.keyboard.press("Alt+Shift+Q");
  await expect(tour).toHaveCount(0);
});
