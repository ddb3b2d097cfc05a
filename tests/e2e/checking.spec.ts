import { readFileSync } from "node:fs";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { drop } from "./drop.ts";
import { expect, test } from "./workbench.ts";

const sample = path.resolve(import.meta.dirname, "../../seeds/les-limites-du-partenariat-durable.txt");

test("checking a long book is stopped in the status line, and taken up again", async ({ desk }) => {
  const text = readFileSync(sample, "utf8");
  const long = Array.from({ length: 12 }, () => text).join("\n\n");
  await drop(desk, "long.txt", Buffer.from(long));
  // Twelve times the sample's chapters: it is there.
  await expect(desk.locator(".outline li").first()).toHaveAttribute("aria-setsize", /^\d{3}$/, { timeout: 60_000 });
  const status = desk.locator(".status");
  await status.getByRole("button", { name: "arrêter" }).press("Enter", { timeout: 60_000 });
  await expect(status).toContainText("contrôle arrêté avant la fin");
  expect((await new AxeBuilder({ page: desk }).include(".status").analyze()).violations).toEqual([]);
  // The desk stays what it is: one types, and it is saved.
  await desk.locator(".row .edited").nth(2).click();
  await desk.keyboard.press("Control+End");
  await desk.keyboard.type(" Fin.");
  await expect(desk.getByTestId("saving")).toHaveText(/enregistré à/);
  await status.getByRole("button", { name: "reprendre" }).press("Enter");
  await expect(status).not.toContainText("contrôle", { timeout: 60_000 });
  await expect(desk.locator(".outline .count").nth(4)).not.toBeEmpty();
});
