import type { Page } from "@playwright/test";

/** What one key press cost, in ms. */
export interface KeyPress {
  /** Work of the window's thread from the key press to the end of the frame that shows it. */
  readonly work: number;
  /** Until that frame was on the screen: with the wait for the screen's beat (16.7 ms) and the drawing outside the window's thread. */
  readonly seen: number;
}

/** An event of Chromium's trace; times in µs. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly type?: string } };
}

/** Types a text where the cursor is, as fast as somebody who types fast, and reads off Chromium's own trace what each key cost. */
export async function typeAndTrace(page: Page, text: string): Promise<KeyPress[]> {
  const client = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  client.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await client.send("Tracing.start", { categories: "devtools.timeline,toplevel", transferMode: "ReportEvents" });
  for (const sign of text) {
    await page.keyboard.press(sign === " " ? "Space" : sign);
    await page.waitForTimeout(60);
  }
  const complete = new Promise((resolve) => client.once("Tracing.tracingComplete", resolve));
  await client.send("Tracing.end");
  await complete;
  return keyPresses(events.toSorted((a, b) => a.ts - b.ts));
}

/** @param events in the order of time. Throws when there is no key press, or one that no frame shows. */
function keyPresses(events: readonly TraceEvent[]): KeyPress[] {
  const dispatched = (type: string) =>
    events.filter(({ name, args }) => name === "EventDispatch" && args?.data?.type === type);
  const keys = dispatched("keydown");
  const inputs = dispatched("input");
  const [first] = keys;
  if (!first) throw new Error("the trace holds no key press");
  const page = events.filter(({ pid }) => pid === first.pid);
  const tasks = page.filter(({ tid, name, ph }) => tid === first.tid && ph === "X" && name.endsWith("RunTask"));
  const frames = page.filter(({ name, ph }) => name === "AnimationFrame" && ph === "e");
  const presented = page.filter(({ name }) => name === "AnimationFrame::Presentation");
  return keys.map(({ ts: pressed }) => {
    const input = inputs.find(({ ts }) => ts > pressed);
    // A frame lays out and paints at its end: the first that ends after the input shows it.
    const frame = frames.find(({ ts }) => input && ts > input.ts);
    const shown = presented.find(({ ts }) => frame && ts >= frame.ts);
    if (!frame || !shown) throw new Error("the trace holds a key press that no frame shows");
    const work = tasks
      .map(({ ts, dur = 0 }) => Math.min(frame.ts, ts + dur) - Math.max(pressed, ts))
      .reduce((sum, shared) => sum + Math.max(0, shared), 0);
    return { work: work / 1000, seen: (shown.ts - pressed) / 1000 };
  });
}
