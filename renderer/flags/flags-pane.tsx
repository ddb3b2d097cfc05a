import { Button } from "react-aria-components";
import { checkNameKey, formatMessage } from "../../shared/messages/format.ts";
import type { FlagView } from "../../shared/rpc/schemas.ts";
import { flagMessage } from "../editor/flag-marks.ts";
import { desk, handView, shownFlags } from "../state/desk.ts";
import { nextFlag } from "../state/go.ts";
import { useStore } from "../state/store.ts";
import { useAnswer } from "../state/use-answer.ts";
import { useWords } from "../strings/index.ts";
import { Key } from "../ui/key.tsx";
import { Severity } from "../ui/severity.tsx";
import { applySuggestion, ignoreFlag, spellingsOf } from "./act.ts";
import { fixesOf } from "./fixes.ts";

/** What was found in the block in hand; the flag in hand is open, with all that one can do about it. */
export function FlagsPane() {
  const { say, language } = useWords();
  const view = useStore(desk, handView);
  const key = useStore(desk, (state) => state.flag);
  const mechanical = useStore(desk, (state) => state.filter.mechanical);
  const flags = view ? [...shownFlags(view, mechanical)].sort((a, b) => a.from - b.from) : [];
  const open = flags.find((flag) => flag.key === key) ?? flags[0];
  return (
    <section className="pane" aria-label={say("tab.flags")}>
      {flags.length === 0 && <p className="nothing">{say("flags.none")}</p>}
      <ol className="flags">
        {flags.map((flag) => (
          <li key={flag.key} className={flag === open ? "open" : ""}>
            <button
              type="button"
              className="flag-head"
              onClick={() => desk.set({ flag: flag.key })}
              aria-expanded={flag === open}
            >
              <Severity of={flag.severity} />
              <q lang="fr">{flag.quote.length > 60 ? `${flag.quote.slice(0, 58)}…` : flag.quote}</q>
              <span className="check-name">{formatMessage(language, checkNameKey(flag.check))}</span>
            </button>
            {flag === open && <OpenFlag flag={flag} />}
          </li>
        ))}
      </ol>
      <div className="pane-foot">
        <Button className="plain" data-first onPress={() => void nextFlag(true)}>
          {say("command.previous-flag")} <Key of="flag.previous" />
        </Button>
        <Button className="plain" onPress={() => void nextFlag()}>
          {say("command.next-flag")} <Key of="flag.next" />
        </Button>
      </div>
    </section>
  );
}

function OpenFlag({ flag: found }: { readonly flag: FlagView }) {
  const { say, language } = useWords();
  const isSpelling = found.check === "spelling";
  const near = useAnswer(() => (isSpelling ? spellingsOf(found) : null), [found.key]);
  const flag = near ? { ...found, suggestions: near } : found;
  return (
    <div className="flag-body">
      <p>{flagMessage(flag, language)}</p>
      <div className="suggestions">
        {fixesOf(flag, say)
          .slice(0, 5)
          .map((text, index) => (
            <Button key={text} className="suggestion" onPress={() => void applySuggestion(flag, index)}>
              <span {...(flag.repairs ? {} : { lang: "fr" })}>{text}</span>
              {index === 0 && <Key of="flag.apply" />}
              {index === 1 && <Key of="flag.apply-second" />}
            </Button>
          ))}
      </div>
      <div className="verbs">
        <Button className="plain" onPress={() => void ignoreFlag(flag, "this")}>
          {say(flag.check === "structure" ? "flags.keep" : "flags.ignore.this")} <Key of="flag.ignore" />
        </Button>
        <Button className="plain" onPress={() => void ignoreFlag(flag, "alike")}>
          {say("flags.ignore.alike")} <Key of="flag.ignore-alike" />
        </Button>
        <Button className="plain" onPress={() => void ignoreFlag(flag, "check")}>
          {say("flags.ignore.check")}
        </Button>
      </div>
    </div>
  );
}
