import { Button } from "react-aria-components";
import { openChosen } from "../commands/book-commands.ts";
import { desk, engine } from "../state/desk.ts";
import { openFile, openSample } from "../state/open.ts";
import { useStore } from "../state/store.ts";
import { useAnswer } from "../state/use-answer.ts";
import { useWords } from "../strings/index.ts";
import { Opening } from "./opening.tsx";

/** What one sees before a book is open: open one, the sample, or one of the last. */
export function Start() {
  const { say, language } = useWords();
  const { engine: line, opening, lost } = useStore(desk, (value) => value);
  const recent = useAnswer(() => (line ? engine().book.recent() : null), [line]);
  return (
    <main className="start">
      <h1>
        {say("start.title")}
        <span aria-hidden="true" className="pencil" />
      </h1>
      <p className="lead">{say("start.lead")}</p>
      {lost && <p role="alert">{say(lost === "lost" ? "app.lost" : "app.refused")}</p>}
      {opening && <Opening {...opening} />}
      {line && !opening && (
        <>
          <div className="ways">
            <Button className="primary" onPress={() => void openSample()}>
              {say("start.sample")}
            </Button>
            <Button className="suggestion" onPress={() => void openChosen()}>
              {say("start.open")}
            </Button>
          </div>
          <p className="nothing">{say("start.drop")}</p>
          {recent && recent.length > 0 && (
            <section aria-label={say("start.recent")}>
              <h2>{say("start.recent")}</h2>
              <ul className="recent">
                {recent.map((book) => (
                  <li key={book.grant}>
                    <button
                      type="button"
                      disabled={book.missing}
                      onClick={() => void openFile({ grant: book.grant, name: book.fileName })}
                    >
                      <strong lang="fr">{book.title}</strong>
                      <span>
                        {book.fileName} ·{" "}
                        {book.missing ? say("start.missing") : new Date(book.openedAt).toLocaleDateString(language)}
                      </span>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </main>
  );
}
