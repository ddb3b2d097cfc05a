import { desk, engine } from "../state/desk.ts";
import { speak } from "../state/speak.ts";
import { i18n } from "../strings/index.ts";

/** All rules of the book, as a file that another book can take. */
export async function exportRules(): Promise<void> {
  const { text } = await engine().rules.write();
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = `${desk.get().book?.fileName.replace(/\.epreuve$/, "") ?? "livre"}.regles.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
}

export async function importRules(file: File): Promise<void> {
  const { added } = await engine().rules.read({ text: await file.text() });
  speak(i18n.t("rules.imported", { count: added }));
}
