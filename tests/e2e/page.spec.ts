import { fileURLToPath } from "node:url";
import AxeBuilder from "@axe-core/playwright";
import { editor, expect, test } from "./workbench.ts";

const pdf = fileURLToPath(new URL("../fixtures/pdf/typst-poche.pdf", import.meta.url));

test("the page a passage comes from is one key away, and follows the text", async ({ desk }, info) => {
  test.skip(info.project.name === "electron", "the desktop asks for files in a window of the system");
  await desk.keyboard.press("Control+k");
  await desk.keyboard.type("ouvrir un livre");
  const chooser = desk.waitForEvent("filechooser");
  await desk.keyboard.press("Enter");
  await (await chooser).setFiles(pdf);
  await expect(desk.locator(".head h1")).not.toHaveText(/limites/);
  await expect(editor(desk)).toBeVisible();

  await desk.keyboard.press("Alt+p");
  const pane = desk.getByRole("complementary", { name: "Passage d’origine" });
  const picture = pane.getByRole("img", { name: "Page 1 du fichier d’origine" });
  await expect(picture).toBeVisible({ timeout: 20_000 });
  const mark = pane.locator(".page-mark rect");
  await expect(mark).toHaveCount(1);
  const first = Number(await mark.getAttribute("y"));
  expect((await new AxeBuilder({ page: desk }).analyze()).violations).toEqual([]);

  // The next block stands further down.
  await desk.keyboard.press("Alt+ArrowDown");
  await expect(mark).not.toHaveAttribute("y", String(first));
  expect(Number(await mark.getAttribute("y"))).toBeGreaterThan(first);

  await pane.getByRole("region").press("PageDown");
  await expect(pane.getByRole("heading")).toContainText("Page 2 sur");
  await pane.getByRole("region").press("+");
  await desk.evaluate(() => {
    document.documentElement.dataset.theme = "dark";
  });
  expect((await new AxeBuilder({ page: desk }).analyze()).violations).toEqual([]);
  await pane.getByRole("region").press("Escape");
  await expect(pane).toHaveCount(0);
  await expect(editor(desk)).toBeFocused();
});

test("the lines that a passage of a text was made of are one key away, and follow the text", async ({ desk }, info) => {
  await desk.keyboard.press("Alt+p");
  const pane = desk.getByRole("complementary", { name: "Passage d’origine" });
  const own = pane.locator("mark");
  await expect(own.first()).toBeVisible();
  const before = await own.allTextContents();
  expect(before.join(" ")).toContain((await editor(desk).textContent())?.slice(0, 8) ?? "");
  // A paragraph that the reading joined: all its lines are marked, in their place.
  await desk.locator(".row .edited p", { hasText: "Cette technologie" }).click();
  await expect(own).toHaveCount(7);
  await expect(own.first()).toHaveText(/^Cette technologie/);
  await expect(own.last()).toHaveText(/^manière jamais atteinte auparavant/);
  await expect(pane.getByRole("heading")).toHaveText(/^Lignes \d+ à \d+ sur \d{4}$/);
  await desk.screenshot({ path: info.outputPath("lines.png") });
  expect((await new AxeBuilder({ page: desk }).analyze()).violations).toEqual([]);
  await pane.getByRole("region").press("Escape");
  await expect(pane).toHaveCount(0);
  await expect(editor(desk)).toBeFocused();
});
