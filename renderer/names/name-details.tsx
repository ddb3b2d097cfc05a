import { useState } from "react";
import { Button } from "react-aria-components";
import type { NameView } from "../../shared/rpc/contract/names.ts";
import { engine } from "../state/desk.ts";
import { take } from "../state/go.ts";
import { useAnswer } from "../state/use-answer.ts";
import { useWords } from "../strings/index.ts";
import { choose, decideNames } from "./act.ts";

/** What is known of a name, what is still to be decided about it, and where it stands. */
export function NameDetails({ name }: { readonly name: NameView }) {
  const { say } = useWords();
  const [places, setPlaces] = useState(false);
  const [form, setForm] = useState(name.name);
  return (
    <div className="name-body">
      <p className="nothing">{say(name.gender ? `names.gender.${name.gender}` : "names.gender.unknown")}</p>
      {name.alike.map((other) => (
        <div key={other.name} className="name-question">
          <p>
            {say(`names.ask.${other.likeness}`)} <strong lang="fr">{other.name}</strong> ({other.count})
          </p>
          <div className="verbs">
            <Button className="plain" onPress={() => void decideNames("same", name.name, other.name)}>
              {say("names.same")}
            </Button>
            <Button className="plain" onPress={() => void decideNames("different", name.name, other.name)}>
              {say("names.different")}
            </Button>
          </div>
        </div>
      ))}
      {name.different.map((other) => (
        <p key={other} className="name-verdict">
          {say("names.other")} <span lang="fr">{other}</span>{" "}
          <Button className="plain" onPress={() => void decideNames("undecided", name.name, other)}>
            {say("names.undecided")}
          </Button>
        </p>
      ))}
      {name.forms.length > 1 && (
        <ul className="name-forms">
          {name.forms.map(({ text, count }) => (
            <li key={text}>
              <span lang="fr">{text}</span> ({count}){" "}
              {text !== name.name && (
                <Button className="plain" onPress={() => void decideNames("different", name.name, text)}>
                  {say("names.apart")}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <form
        className="name-choice"
        onSubmit={(event) => {
          event.preventDefault();
          if (form.trim()) choose(name, form.trim());
        }}
      >
        <input
          lang="fr"
          list={`forms-${name.name}`}
          value={form}
          aria-label={say("names.form")}
          onChange={(event) => setForm(event.target.value)}
        />
        <datalist id={`forms-${name.name}`}>
          {name.forms.map(({ text }) => (
            <option key={text} value={text} />
          ))}
        </datalist>
        <Button
          type="submit"
          className="suggestion"
          isDisabled={form.trim() === "" || (name.forms.length === 1 && form.trim() === name.name)}
        >
          {say("names.choose")}
        </Button>
      </form>
      <div className="verbs">
        <Button className="plain" onPress={() => take(name.first)}>
          {say("names.first")}
        </Button>
        <Button className="plain" onPress={() => setPlaces(!places)}>
          {say(places ? "names.hide" : "names.places", { count: name.count })}
        </Button>
      </div>
      {places && <Places forms={name.forms.map(({ text }) => text)} />}
    </div>
  );
}

function Places({ forms }: { readonly forms: readonly string[] }) {
  const found = useAnswer(() => engine().names.places({ forms: [...forms] }), [forms.join("\n")]);
  return (
    <ol className="hits">
      {found?.slice(0, 200).map((place) => (
        <li key={`${place.block}:${place.span.from}`}>
          <button type="button" lang="fr" onClick={() => take(place.block)}>
            …{place.before.slice(-40)}
            <mark>{place.found}</mark>
            {place.after.slice(0, 40)}…
          </button>
        </li>
      ))}
    </ol>
  );
}
