import { Button } from "react-aria-components";
import type { SignedEdition } from "../../shared/rpc/contract/signoff.ts";
import type { Making } from "../export/use-making.ts";
import { engine } from "../state/desk.ts";
import { useAnswer } from "../state/use-answer.ts";
import { useWords } from "../strings/index.ts";

const formats = ["docx", "epub", "pdf", "txt"] as const;

/** The signed editions, each to be made again as it was, and what changed since the last one. */
export function SignedList({ editions, making }: SignedListProps) {
  const { say, language } = useWords();
  const last = editions.at(-1);
  const since = useAnswer(() => (last ? engine().signoff.compare({ earlier: last.number }) : null), [last?.number]);
  if (!last) return null;
  return (
    <section className="signed">
      <h3>{say("signoff.editions")}</h3>
      <ul>
        {editions.map(({ number, at, author, override }) => (
          <li key={number}>
            {say("signoff.edition", {
              number,
              date: new Date(at).toLocaleDateString(language),
              author: author || say("review.somebody"),
            })}
            {override && <span className="quiet"> · {override}</span>}{" "}
            {formats.map((format) => (
              <Button
                key={format}
                className="plain"
                aria-label={say("signoff.again", { number, format: format.toUpperCase() })}
                onPress={() =>
                  void making.make(`edition-${number}.${format}`, (into, signal) =>
                    engine().editions.export(
                      {
                        format,
                        state: "approved",
                        typography: false,
                        signed: number,
                        ...(into ? { into: into.grant } : {}),
                      },
                      { signal },
                    ),
                  )
                }
              >
                {format.toUpperCase()}
              </Button>
            ))}
          </li>
        ))}
      </ul>
      {since && <p className="quiet">{say("signoff.since", { count: since.length, number: last.number })}</p>}
      {since?.slice(0, 100).map(({ block, parts }) => (
        <p key={block} className="since" lang="fr">
          {parts.map((part, index) =>
            part.kind === "added" ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: parts of a comparison have no other name.
              <ins key={index}>{part.text}</ins>
            ) : part.kind === "removed" ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above.
              <del key={index}>{part.text}</del>
            ) : part.text.length > 160 ? (
              `${part.text.slice(0, 70)} … ${part.text.slice(-70)}`
            ) : (
              part.text
            ),
          )}
        </p>
      ))}
    </section>
  );
}

interface SignedListProps {
  readonly editions: readonly SignedEdition[];
  readonly making: Making;
}
