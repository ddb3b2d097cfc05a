import { useState } from "react";
import { Button } from "react-aria-components";
import { desktop, download, pickFile } from "../rpc/host.ts";
import { desk, engine } from "../state/desk.ts";
import { useStore } from "../state/store.ts";
import { tell, tellProblem } from "../state/tell.ts";
import { useAnswer } from "../state/use-answer.ts";
import { useWords } from "../strings/index.ts";

const formats = ["tbx", "tbx2", "csv", "xlsx"] as const;
type Format = (typeof formats)[number];

/** Which termbases and packs the book uses; the book's own comes in and goes out as TBX, CSV or XLSX. */
export function Termbases() {
  const { say, language } = useWords();
  const turn = useStore(desk, (state) => state.glossary);
  const book = useStore(desk, (state) => state.book);
  const [format, setFormat] = useState<Format>("tbx");
  const [title, setTitle] = useState("");
  const [report, setReport] = useState<readonly string[]>([]);
  const termbases = useAnswer(() => engine().glossary.termbases(), [turn, book]);
  const packs = useAnswer(() => engine().glossary.packs(), [turn, book]);

  async function attempt(act: () => Promise<readonly string[]>): Promise<void> {
    try {
      setReport(await act());
    } catch (error) {
      desk.set({ problem: tell(error) });
    }
  }

  const use = (kind: "termbases" | "packs", id: string): Promise<void> =>
    attempt(async () => {
      if (!book) return [];
      const used = book[kind];
      const next = used.includes(id) ? used.filter((one) => one !== id) : [...used, id];
      const both = { termbases: book.termbases, packs: book.packs, [kind]: next };
      // biome-ignore lint/correctness/useHookAtTopLevel: a call to the engine, no hook.
      desk.set({ book: await engine().book.useGlossaries(both) });
      return [];
    });

  const bring = (): Promise<void> =>
    attempt(async () => {
      const file = await pickFile();
      if (!file) return [];
      const { added, replaced, notices } = await engine().glossary.importFile({ grant: file.grant });
      return [
        say("termbases.imported", { name: file.name, added, replaced }),
        ...(notices.length > 0 ? notices.map(tellProblem) : [say("termbases.whole")]),
      ];
    });

  const give = (pack?: string): Promise<void> =>
    attempt(async () => {
      const bridge = desktop();
      const name = `${pack ?? "glossaire"}.${format === "tbx2" ? "tbx" : format}`;
      const into = bridge ? await bridge.host.saveAs(name) : undefined;
      if (into === null) return [];
      const done = await engine().glossary.exportFile({
        format,
        ...(pack ? { pack } : {}),
        ...(into ? { into: into.grant } : {}),
      });
      if (done.download) download(done.download, done.fileName);
      return [
        say("termbases.exported", { name: done.fileName, count: done.concepts }),
        ...(done.notices.length > 0 ? done.notices.map(tellProblem) : [say("termbases.whole-out")]),
      ];
    });

  const takePack = (id: string, name: string): Promise<void> =>
    attempt(async () => {
      const { concepts } = await engine().glossary.takePack({ id });
      desk.set({ book: await engine().book.current() });
      return [say("termbases.pack-taken", { name, count: concepts })];
    });

  const share = (): Promise<void> =>
    attempt(async () => {
      const { concepts } = await engine().glossary.share({ title });
      desk.set({ book: await engine().book.current() });
      setTitle("");
      return [say("termbases.shared", { title, count: concepts })];
    });

  return (
    <>
      <h3>{say("termbases.used")}</h3>
      <ul className="termbases">
        {termbases?.map(({ id, title: name, concepts, own, inUse }) => (
          <li key={id}>
            <label className="inline">
              <input type="checkbox" checked={inUse} disabled={own} onChange={() => void use("termbases", id)} />{" "}
              {own ? say("termbases.own") : name}
            </label>
            <span className="term-note">{concepts}</span>
          </li>
        ))}
        {packs?.map((pack) => {
          const { id, entries, inUse } = pack;
          const name = language === "fr" ? pack.titleFr : pack.titleEn;
          return (
            <li key={id}>
              <label className="inline">
                <input type="checkbox" checked={inUse} onChange={() => void use("packs", id)} /> {name}
              </label>
              <span className="together">
                <Button
                  className="plain"
                  aria-label={say("termbases.pack-take-one", { name })}
                  onPress={() => void takePack(id, name)}
                >
                  {say("termbases.pack-take")}
                </Button>
                <Button
                  className="plain"
                  aria-label={say("termbases.pack-export-one", { name })}
                  onPress={() => void give(id)}
                >
                  {say("termbases.export")}
                </Button>
                <span className="term-note">{entries}</span>
              </span>
            </li>
          );
        })}
      </ul>
      <h3>{say("termbases.own")}</h3>
      <div className="pane-verbs">
        <Button className="suggestion" onPress={() => void bring()}>
          {say("termbases.import")}
        </Button>
        <span className="together">
          <label className="inline">
            <span className="visually-hidden">{say("export.format")}</span>
            <select
              value={format}
              onChange={(event) => setFormat(formats.find((one) => one === event.target.value) ?? "tbx")}
            >
              {formats.map((one) => (
                <option key={one} value={one}>
                  {say(`termbases.format.${one}`)}
                </option>
              ))}
            </select>
          </label>
          <Button className="suggestion" onPress={() => void give()}>
            {say("termbases.export")}
          </Button>
        </span>
      </div>
      <form
        className="name-choice"
        onSubmit={(event) => {
          event.preventDefault();
          if (title.trim()) void share();
        }}
      >
        <input
          value={title}
          aria-label={say("termbases.title")}
          placeholder={say("termbases.title")}
          onChange={(event) => setTitle(event.target.value)}
        />
        <Button type="submit" className="suggestion" isDisabled={title.trim() === ""}>
          {say("termbases.share")}
        </Button>
      </form>
      <div role="status" className="report">
        {report.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </>
  );
}
