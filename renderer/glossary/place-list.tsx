import { Button } from "react-aria-components";
import { flipped } from "../search/flipped.ts";
import { useWords } from "../strings/index.ts";
import { type Place, placeKey } from "./apply-places.ts";

/** How many places are drawn; the others are changed or left with them. */
const shown = 300;

/** Places in their context, each taken or left: Space on its box, or all at once. */
export function PlaceList({ places, left, setLeft }: PlaceListProps) {
  const { say } = useWords();
  return (
    <>
      {places.length > 1 && (
        <div className="verbs">
          <Button className="plain" onPress={() => setLeft(new Set())}>
            {say("places.all")}
          </Button>
          <Button className="plain" onPress={() => setLeft(new Set(places.map(placeKey)))}>
            {say("places.none")}
          </Button>
        </div>
      )}
      <ol className="hits">
        {places.slice(0, shown).map((place) => {
          const key = placeKey(place);
          return (
            <li key={key} className="place">
              <input type="checkbox" id={key} checked={!left.has(key)} onChange={() => setLeft(flipped(left, key))} />
              <label htmlFor={key} lang="fr">
                …{place.before}
                <del>{place.found}</del> <ins>{place.replacement}</ins>
                {place.after}…
              </label>
            </li>
          );
        })}
      </ol>
      {places.length > shown && <p className="nothing">{say("places.more", { count: places.length - shown })}</p>}
    </>
  );
}

interface PlaceListProps {
  readonly places: readonly Place[];
  /** Keys of the places that are left as they are. */
  readonly left: ReadonlySet<string>;
  setLeft(left: ReadonlySet<string>): void;
}
