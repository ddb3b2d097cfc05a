import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./workbench.ts";

/** Chosen in the palette by what it is called there, in either language. */
const chosen = (fr: string, en: string) => async (page: Page) => {
  const isFrench = (await page.locator("html").getAttribute("lang")) === "fr";
  await page.keyboard.press("Control+k");
  await page.keyboard.type(isFrench ? fr : en);
  await page.keyboard.press("Enter");
};

/** Every screen, by how one comes to it. */
const screens: readonly (readonly [name: string, open: (page: Page) => Promise<unknown>])[] = [
  ["flags", (page) => page.keyboard.press("F8")],
  ["glossary", (page) => page.keyboard.press("Alt+2")],
  ...(["all", "candidates", "termbases"] as const).map(
    (part) =>
      [
        `glossary-${part}`,
        async (page: Page) => {
          await page.locator(".pane select").first().selectOption(part);
          await expect(page.locator(".pane li").first()).toBeVisible({ timeout: 20_000 });
        },
      ] as const,
  ),
  [
    "search",
    async (page) => {
      await page.keyboard.press("Control+f");
      await page.keyboard.type("tracteur");
      await expect(page.locator(".hits li").first()).toBeVisible();
    },
  ],
  ["replace", (page) => page.locator(".pane input[type=checkbox]").first().check()],
  ["history", (page) => page.keyboard.press("Alt+3")],
  ["queue", (page) => page.keyboard.press("Alt+4")],
  [
    "names",
    async (page) => {
      await page.keyboard.press("Alt+6");
      await page.locator(".name-head").first().click();
    },
  ],
  [
    "discussion",
    async (page) => {
      await page.keyboard.press("Alt+q");
      await page.keyboard.type("Lin ?");
      await page.keyboard.press("Control+Enter");
      await expect(page.locator(".thread")).toBeVisible();
    },
  ],
  ["reading", (page) => page.keyboard.press("F9")],
  ["desk", (page) => page.keyboard.press("F9")],
  ["palette", (page) => page.keyboard.press("Control+k")],
  ["shortcuts", (page) => page.keyboard.press("F1")],
  ["preferences", (page) => page.keyboard.press("Control+,")],
  ["export", (page) => page.keyboard.press("Control+e")],
  ["term", (page) => page.keyboard.press("Alt+t")],
  [
    "overview",
    async (page) => {
      await page.keyboard.press("F6");
      await expect(page.locator(".chart svg").first()).toBeVisible();
    },
  ],
  ["details", chosen("Fiche du livre", "Book details")],
  ["report", chosen("Rapport…", "Report…")],
  ["sample", chosen("Juger un échantillon", "Judge a sample")],
  ["own-rules", chosen("Règles de ce livre", "Rules of this book")],
  ["typography", chosen("Typographie", "typography")],
  ["grammar", chosen("Grammalecte", "Grammalecte")],
  ["handover", chosen("Passer le livre", "Hand the book over")],
  ["conflicts", chosen("Désaccords à trancher", "Conflicts to settle")],
  ["kind", (page) => page.keyboard.press("Alt+Shift+h")],
  [
    "review",
    async (page) => {
      await page.keyboard.press("Alt+Shift+V");
      await expect(page.locator(".review")).toBeVisible();
    },
  ],
  [
    "signoff",
    async (page) => {
      await chosen("Bon à tirer", "Sign off")(page);
      await expect(page.locator(".gate")).toBeVisible({ timeout: 20_000 });
    },
  ],
];

/** What other colours could break is looked at in all themes; the rest once. */
const coloured = ["flags", "search", "queue", "palette", "overview"];

for (const [language, theme] of [
  ["fr", "light"],
  ["en", "dark"],
  ["fr", "contrast"],
] as const)
  test(`every screen is accessible: ${language}, ${theme}`, async ({ desk }, info) => {
    await desk.keyboard.press("Control+,");
    await desk.getByLabel("Thème").selectOption(theme);
    await desk.getByLabel("Langue").selectOption(language);
    await desk.keyboard.press("Escape");
    test.setTimeout(180_000);
    const found: string[] = [];
    for (const [name, open] of screens) {
      await desk.keyboard.press("Escape");
      await expect(desk.getByRole("dialog")).toHaveCount(0);
      await open(desk);
      await desk.waitForTimeout(300);
      await desk.screenshot({ path: info.outputPath(`${name}.png`) });
      await expect(desk.locator(".toast"), `a problem on the screen “${name}”`).toHaveCount(0);
      if (theme !== "light" && !coloured.includes(name)) continue;
      const { violations } = await new AxeBuilder({ page: desk }).analyze();
      for (const { id, nodes } of violations)
        found.push(`${name}: ${id}: ${nodes.map(({ html }) => html.slice(0, 150)).join(" | ")}`);
    }
    expect(found).toEqual([]);
  });

test("the first screen opens the sample, and the window works at 200 % zoom", async ({ desk }, info) => {
  await desk.keyboard.press("Control+k");
  await desk.keyboard.type("fermer le livre");
  await desk.keyboard.press("Enter");
  await expect(desk.getByRole("button", { name: "Ouvrir l’exemple" })).toBeVisible();
  await desk.screenshot({ path: info.outputPath("start.png") });
  const { violations } = await new AxeBuilder({ page: desk }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await desk.getByRole("button", { name: "Ouvrir l’exemple" }).click();
  await expect(desk.locator(".row.in-hand .cm-content")).toBeVisible();
  // 200 % zoom of 1280 × 800 leaves 640 × 400 CSS pixels: nothing is cut off sideways.
  await desk.setViewportSize({ width: 640, height: 400 });
  await desk.waitForTimeout(300);
  await desk.screenshot({ path: info.outputPath("zoom.png") });
  expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
  // The text keeps a third of the height; the outline is one key away, over it, and goes when a chapter is chosen.
  const text = await desk.locator(".text").boundingBox();
  expect(text?.height ?? 0).toBeGreaterThan(130);
  const outline = desk.locator("nav.outline");
  await expect(outline).toHaveCount(0);
  await desk.keyboard.press("Alt+Shift+o");
  await outline.getByRole("button").nth(3).press("Enter");
  await expect(outline).toHaveCount(0);
});

test("in the system's own colours, where shadows and washes are gone, lines tell what is in hand and what is chosen", async ({
  desk,
}) => {
  await desk.emulateMedia({ forcedColors: "active" });
  const style = (selector: string, property: string) =>
    desk
      .locator(selector)
      .first()
      .evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), property);
  await desk.keyboard.press("F8");
  expect(await style(".row.in-hand", "outline-style")).toBe("solid");
  const underline = (tab: string) => style(`.side [role=tab]${tab}`, "border-bottom-color");
  expect(await underline("[data-selected]")).not.toBe(await underline(":not([data-selected])"));
  await desk.keyboard.press("Control+k");
  const washed = (item: string) => style(`.palette [role=menuitem]${item}`, "background-color");
  await desk.keyboard.press("ArrowDown");
  expect(await washed("[data-focused]")).not.toBe(await washed(":not([data-focused])"));
  await desk.keyboard.press("Escape");
  await desk.keyboard.press("F6");
  await expect(desk.locator(".states-bar").first()).toBeVisible();
  expect(await style(".states-bar", "forced-color-adjust")).toBe("none");
  expect((await new AxeBuilder({ page: desk }).analyze()).violations).toEqual([]);
});

test("an overview opened wide turns its sentences within its sheet once the window is zoomed to 200 %", async ({
  desk,
}) => {
  await desk.keyboard.press("F6");
  await expect(desk.locator(".overview .chart svg").first()).toBeVisible();
  await desk.setViewportSize({ width: 640, height: 400 });
  const right = () => desk.locator(".overview .forecast").evaluate((told) => told.getBoundingClientRect().right);
  await expect.poll(right).toBeLessThan(640);
});
