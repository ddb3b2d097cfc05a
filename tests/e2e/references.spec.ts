import AxeBuilder from "@axe-core/playwright";
import { drop } from "./drop.ts";
import { editor, expect, saved, test } from "./workbench.ts";

const memory = `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4"><header srclang="ru" segtype="sentence"/><body>
<tu><tuv xml:lang="ru"><seg>Визит состоялся в марте 2017 года.</seg></tuv>
<tuv xml:lang="fr"><seg>La visite a eu lieu en mars 2017.</seg></tuv></tu>
<tu><tuv xml:lang="ru"><seg>Товарооборот вырос.</seg></tuv>
<tuv xml:lang="fr"><seg>Les échanges commerciaux ont augmenté.</seg></tuv></tu>
</body></tmx>`;

test("a translation memory is added, shows how it says what the paragraph says, and is put aside again", async ({
  desk,
}, info) => {
  await drop(
    desk,
    "livre.txt",
    Buffer.from("La visite eut lieu en mars 2017.\n\nIl n’en resta rien, ni lettre ni photographie."),
  );
  await expect(desk.locator(".row .edited")).toHaveCount(2);
  await desk.keyboard.press("Alt+2");
  const part = desk.locator(".pane select").first();
  await part.selectOption("termbases");
  const chooser = desk.waitForEvent("filechooser");
  await desk.getByRole("button", { name: "Ajouter une référence…" }).press("Enter");
  await (await chooser).setFiles({ name: "Projet.tmx", mimeType: "text/xml", buffer: Buffer.from(memory) });
  await expect(desk.getByText("« Projet » : 2 passages à comparer.")).toBeVisible();
  await desk.screenshot({ path: info.outputPath("references.png") });
  expect((await new AxeBuilder({ page: desk }).analyze()).violations).toEqual([]);

  await part.selectOption("here");
  const passages = desk.locator(".passages > li");
  await expect(passages).toHaveCount(1);
  await expect(passages).toContainText("La visite a eu lieu en mars 2017.");
  await expect(passages).toContainText("Визит состоялся");
  await desk.screenshot({ path: info.outputPath("alike.png") });
  expect((await new AxeBuilder({ page: desk }).analyze()).violations).toEqual([]);

  await editor(desk).click();
  await desk.keyboard.press("Control+a");
  await passages.getByRole("button", { name: "Insérer ce passage" }).press("Enter");
  await saved(desk);
  await expect(editor(desk)).toHaveText("La visite a eu lieu en mars 2017.");
  await expect(passages).toContainText("100 %");

  await desk.keyboard.press("Alt+ArrowDown");
  await expect(passages).toHaveCount(0);
  await desk.keyboard.press("Alt+ArrowUp");
  await expect(passages).toHaveCount(1);
  await part.selectOption("termbases");
  await desk.getByRole("button", { name: "Retirer « Projet » de cette machine" }).press("Enter");
  await expect(desk.getByRole("checkbox", { name: "Projet" })).toHaveCount(0);
  await part.selectOption("here");
  await expect(passages).toHaveCount(0);
});

test("a large memory goes on being read while one looks elsewhere, and can be stopped there and then", async ({
  desk,
}) => {
  const unit = (number: number): string =>
    `<tu><tuv xml:lang="en"><seg>Sentence ${number} is about trade.</seg></tuv><tuv xml:lang="fr"><seg>La phrase ${number} parle du commerce.</seg></tuv></tu>`;
  const units = Array.from({ length: 150_000 }, (_, number) => unit(number)).join("");
  const large = `<?xml version="1.0"?><tmx version="1.4"><header srclang="en"/><body>${units}</body></tmx>`;
  await desk.keyboard.press("Alt+2");
  const part = desk.locator(".pane select").first();
  await part.selectOption("termbases");
  const chooser = desk.waitForEvent("filechooser");
  await desk.getByRole("button", { name: "Ajouter une référence…" }).press("Enter");
  await (await chooser).setFiles({ name: "Grande.tmx", mimeType: "text/xml", buffer: Buffer.from(large) });
  await expect(desk.getByRole("progressbar", { name: "Ajouter une référence…" })).toBeVisible();
  await part.selectOption("here");
  await part.selectOption("termbases");
  await desk.getByRole("button", { name: "Annuler" }).press("Enter");
  await expect(desk.getByText("Arrêté : rien n’a été ajouté.")).toBeVisible();
  await expect(desk.getByRole("checkbox", { name: "Grande" })).toHaveCount(0);
});
