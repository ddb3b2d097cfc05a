import { useState } from "react";
import { Button } from "react-aria-components";
import type { BookMeta } from "../../shared/book/book.ts";
import { desk, engine } from "../state/desk.ts";
import { tell } from "../state/tell.ts";
import { useWords } from "../strings/index.ts";
import { closeDialog, Sheet } from "../ui/sheet.tsx";

const fields = ["title", "authors", "publisher", "identifier", "rights", "language", "sourceLanguage", "date"] as const;
type Field = (typeof fields)[number];

/** What title page, shop and library will say of the book. */
export function DetailsDialog() {
  const { say } = useWords();
  const meta = desk.get().book?.meta;
  const [values, setValues] = useState<Record<Field, string>>(() => ({
    title: meta?.title ?? "",
    authors: meta?.authors.join("; ") ?? "",
    publisher: meta?.publisher ?? "",
    identifier: meta?.identifier ?? "",
    rights: meta?.rights ?? "",
    language: meta?.language ?? "fr",
    sourceLanguage: meta?.sourceLanguage ?? "",
    date: meta?.date ?? "",
  }));
  const [told, setTold] = useState("");

  async function save(): Promise<void> {
    const { title, authors, language, ...optional } = values;
    const next: BookMeta = {
      title: title.trim(),
      authors: authors.split(";").flatMap((name) => name.trim() || []),
      language: language.trim() || "fr",
      ...(meta?.description ? { description: meta.description } : {}),
      ...Object.fromEntries(
        Object.entries(optional).flatMap(([key, value]) => (value.trim() ? [[key, value.trim()]] : [])),
      ),
    };
    try {
      desk.set({ book: await engine().book.describe({ ...next, authors: [...next.authors] }) });
      closeDialog();
    } catch (error) {
      setTold(tell(error));
    }
  }

  return (
    <Sheet title={say("details.sheet")}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {fields.map((field) => (
          <label key={field}>
            {say(`details.${field}`)}
            <input
              value={values[field]}
              required={field === "title"}
              onChange={({ target }) => setValues({ ...values, [field]: target.value })}
            />
          </label>
        ))}
        <p role="status">{told}</p>
        <footer className="sheet-foot">
          <Button type="submit" className="primary">
            {say("details.save")}
          </Button>
        </footer>
      </form>
    </Sheet>
  );
}
