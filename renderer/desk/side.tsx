import { BookA, Flag, History, ListOrdered, MessageSquare, Search, UsersRound } from "lucide-react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { DiscussionPane } from "../discussion/discussion-pane.tsx";
import { FlagsPane } from "../flags/flags-pane.tsx";
import { QueuePane } from "../flags/queue-pane.tsx";
import { GlossaryPane } from "../glossary/glossary-pane.tsx";
import { HistoryPane } from "../history/history-pane.tsx";
import { NamesPane } from "../names/names-pane.tsx";
import { SearchPane } from "../search/search-pane.tsx";
import { desk, type SideTab, sideTabs } from "../state/desk.ts";
import { useStore } from "../state/store.ts";
import { useWords } from "../strings/index.ts";

const panes = {
  flags: [FlagsPane, Flag],
  glossary: [GlossaryPane, BookA],
  names: [NamesPane, UsersRound],
  search: [SearchPane, Search],
  discussion: [DiscussionPane, MessageSquare],
  history: [HistoryPane, History],
  queue: [QueuePane, ListOrdered],
} as const;

/** What surrounds the block in hand, a pane at a time. The pane shown says its name; the others fit beside it as pictures. */
export function Side() {
  const { say } = useWords();
  const tab = useStore(desk, (state) => state.tab);
  return (
    <aside className="side" aria-label={say("pane.side")}>
      <Tabs selectedKey={tab} onSelectionChange={(key) => desk.set({ tab: key as SideTab })}>
        <TabList aria-label={say("pane.side")}>
          {sideTabs.map((name) => {
            const Icon = panes[name][1];
            return (
              <Tab key={name} id={name} aria-label={say(`tab.${name}`)}>
                <span title={say(`tab.${name}`)}>
                  <Icon size={16} aria-hidden="true" />
                  {name === tab && say(`tab.${name}`)}
                </span>
              </Tab>
            );
          })}
        </TabList>
        {sideTabs.map((name) => {
          const [Pane] = panes[name];
          return (
            <TabPanel key={name} id={name}>
              <Pane />
            </TabPanel>
          );
        })}
      </Tabs>
    </aside>
  );
}
