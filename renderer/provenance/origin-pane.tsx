import { desk, handView } from "../state/desk.ts";
import { useStore } from "../state/store.ts";
import { LinesPane } from "./lines-pane.tsx";
import { PagePane } from "./page-pane.tsx";

/** Where the block in hand comes from: lines of a text, else a page of a PDF. */
export function OriginPane() {
  const lines = useStore(desk, (state) => handView(state)?.provenance.lines);
  return lines ? <LinesPane own={lines} /> : <PagePane />;
}
