import { useState } from "react";
import { Button } from "react-aria-components";
import { AlikeHere } from "../references/alike-here.tsx";
import { References } from "../references/references.tsx";
import { useWords } from "../strings/index.ts";
import { Key } from "../ui/key.tsx";
import { AllTerms } from "./all-terms.tsx";
import { Candidates } from "./candidates.tsx";
import { editTerm } from "./edit-term.ts";
import { Termbases } from "./termbases.tsx";
import { TermsHere } from "./terms-here.tsx";

const parts = { here: TermsHere, all: AllTerms, candidates: Candidates, termbases: Termbases } as const;
type Part = keyof typeof parts;
const names: readonly Part[] = ["here", "all", "candidates", "termbases"];

/** The glossary: what concerns the block in hand, all terms, candidates, and the termbases and references in use. */
export function GlossaryPane() {
  const { say } = useWords();
  const [part, setPart] = useState<Part>("here");
  const Shown = parts[part];
  return (
    <section className="pane" aria-label={say("tab.glossary")}>
      <div className="filters">
        <label>
          {say("discussion.show")}
          <select
            data-first
            value={part}
            onChange={(event) => setPart(names.find((one) => one === event.target.value) ?? "here")}
          >
            {names.map((one) => (
              <option key={one} value={one}>
                {say(`glossary.part.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Shown />
      {part === "here" && <AlikeHere />}
      {part === "termbases" && <References />}
      <div className="pane-foot">
        <Button className="plain" onPress={() => editTerm()}>
          {say("command.add-term")} <Key of="glossary.add" />
        </Button>
      </div>
    </section>
  );
}
