import { useEffect } from "react";
import { Button } from "react-aria-components";
import { desk } from "../state/desk.ts";
import { useStore } from "../state/store.ts";
import { useWords } from "../strings/index.ts";
import { Key } from "../ui/key.tsx";
import { stops } from "./steps.ts";
import { leaveTour, tourOn } from "./walk.ts";

/**
 * A card that says what one is looking at and what to try. It takes neither the focus nor the book away: one works on beside it,
 * goes on by a key or a button, or leaves.
 */
export function Tour() {
  const { say } = useWords();
  const at = useStore(desk, (state) => state.tour);
  const stop = at === null ? undefined : stops[at];
  useEffect(() => {
    const place = stop && document.querySelector(stop.place);
    place?.classList.add("tour-here");
    return () => place?.classList.remove("tour-here");
  }, [stop]);
  if (!stop || at === null) return null;
  const last = at === stops.length - 1;
  return (
    <section className="tour" aria-label={say("tour.title")}>
      <p className="count">
        {say("tour.title")} · {at + 1}/{stops.length}
      </p>
      <p aria-live="polite">
        {say(stop.word)} {stop.command && <Key of={stop.command} />}
      </p>
      <p className="ways">
        <Button className="plain" onPress={leaveTour}>
          {say("tour.leave")} <Key of="tour.leave" />
        </Button>
        <Button className="suggestion" onPress={tourOn}>
          {say(last ? "tour.end" : "tour.on")} <Key of="tour.on" />
        </Button>
      </p>
    </section>
  );
}
