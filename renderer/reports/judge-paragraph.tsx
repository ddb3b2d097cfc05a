import { useRef, useState } from "react";
import { Button } from "react-aria-components";
import { mqmNames, severityNames } from "../../shared/mqm/names.ts";
import { mqmTypes } from "../../shared/mqm/typology.ts";
import type { Mark, SampleView } from "../../shared/rpc/contract/reports.ts";
import { useWords } from "../strings/index.ts";

const graded = ["minor", "major", "critical"] as const;

/**
 * One drawn paragraph: select words, give them a severity and a category. The words stand in a field, so that keys select in
 * it; what is typed there is dropped (a field that is read-only has no caret to select with).
 */
export function JudgeParagraph({ paragraph, onJudged }: JudgeParagraphProps) {
  const { say, language } = useWords();
  const [marks, setMarks] = useState<readonly Mark[]>(paragraph.marks ?? []);
  const [hint, setHint] = useState("");
  const text = useRef<HTMLTextAreaElement>(null);

  function mark(severity: (typeof graded)[number]): void {
    const { selectionStart = 0, selectionEnd = 0 } = text.current ?? {};
    const chosen = paragraph.text.slice(selectionStart, selectionEnd);
    // The space that a double click takes along is no part of the error.
    const from = selectionStart + (chosen.trim() === "" ? 0 : chosen.length - chosen.trimStart().length);
    const to = from + chosen.trim().length;
    setHint(from === to ? say("sample.select") : "");
    if (from === to) return;
    const category = marks.at(-1)?.category ?? "accuracy/mistranslation";
    setMarks([...marks, { from, to, category, severity }]);
    text.current?.focus();
  }

  return (
    <div className="judge">
      <textarea
        ref={text}
        rows={9}
        aria-label={say("sample.text")}
        aria-readonly
        spellCheck={false}
        value={paragraph.text}
        onBeforeInput={(event) => event.preventDefault()}
        onChange={() => {}}
      />
      <p className="hint">{say("sample.how")}</p>
      <div className="choices">
        {graded.map((severity) => (
          <Button key={severity} className="suggestion" onPress={() => mark(severity)}>
            {say(`sample.mark.${severity}`)}
          </Button>
        ))}
      </div>
      <p role="status">{hint}</p>
      <h3>{say("sample.marks")}</h3>
      {marks.length === 0 && <p className="hint">{say("sample.none")}</p>}
      <ul className="marks">
        {marks.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two marks may be alike; their place in the list tells them apart.
          <li key={index}>
            <q>{paragraph.text.slice(one.from, one.to)}</q> <span>{severityNames[language][one.severity]}</span>
            <select
              aria-label={say("sample.category")}
              value={one.category}
              onChange={(event) => {
                const category = mqmTypes.find((type) => type === event.target.value);
                if (category) setMarks(marks.map((other, at) => (at === index ? { ...one, category } : other)));
              }}
            >
              {mqmTypes.map((type) => (
                <option key={type} value={type}>
                  {mqmNames[language][type]}
                </option>
              ))}
            </select>
            <Button className="plain" onPress={() => setMarks(marks.filter((_, at) => at !== index))}>
              {say("sample.remove")}
            </Button>
          </li>
        ))}
      </ul>
      <div className="sheet-foot">
        <Button className="primary" onPress={() => void onJudged([...marks])}>
          {say("sample.judge")}
        </Button>
      </div>
    </div>
  );
}

interface JudgeParagraphProps {
  readonly paragraph: SampleView["paragraphs"][number];
  readonly onJudged: (marks: Mark[]) => unknown;
}
