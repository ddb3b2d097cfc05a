import { foreignHost } from "../../../shared/grammar/foreign-host.ts";
import type { GrammarMatch } from "../../../shared/grammar/grammar-match.ts";
import { between, disabledCategories, readLanguageToolAnswer } from "../../../shared/grammar/languagetool-answer.ts";
import { Problem } from "../../../shared/problem.ts";
import type { GrammarChecker } from "./grammar-checker.ts";

/** What goes in one request, in characters: public servers refuse more than 20,000 bytes. */
const mostInRequest = 6_000;
/** In ms. A server's first answer takes long: it reads its rules. */
const mostWaiting = 60_000;
/** In bytes: no honest answer to one request is longer. */
const longestAnswer = 20_000_000;

/** Where text may go: this machine, or a host the user agreed to. */
export interface LanguageToolAddress {
  readonly address: string;
  readonly agreedHost: string | null;
}

/** A LanguageTool server by HTTP. */
export class LanguageTool implements GrammarChecker {
  readonly id = "languagetool";
  readonly settings: string;
  readonly #address: LanguageToolAddress;

  constructor(address: LanguageToolAddress) {
    this.settings = JSON.stringify(address);
    this.#address = address;
  }

  async *check(texts: readonly string[], signal: AbortSignal): AsyncGenerator<readonly [number, GrammarMatch[]]> {
    const url = requestUrl(this.#address);
    for (const batch of batches(texts)) {
      if (signal.aborted) return;
      const found = await ask(
        url,
        batch.map(({ text }) => text),
        signal,
      );
      for (const [place, { index }] of batch.entries()) yield [index, found[place] ?? []];
    }
  }
}

/** The address as one types it, whole or not. Throws a Problem for what is no address, or a host nobody agreed to. */
function requestUrl({ address, agreedHost }: LanguageToolAddress): URL {
  const host = foreignHost(address);
  if (host === undefined) throw new Problem("languagetool-address", { address });
  if (host !== null && host !== agreedHost) throw new Problem("languagetool-elsewhere", { host });
  const { href } = new URL(address);
  return new URL("v2/check", href.replace(/\/*(v2(\/check)?\/*)?$/, "/"));
}

async function ask(url: URL, texts: readonly string[], signal: AbortSignal): Promise<GrammarMatch[][]> {
  try {
    const response = await fetch(url, {
      method: "POST",
      body: new URLSearchParams({
        language: "fr",
        text: texts.join(between),
        disabledCategories: disabledCategories.join(","),
      }),
      // Whoever answers is whoever was agreed to.
      redirect: "error",
      signal: AbortSignal.any([signal, AbortSignal.timeout(mostWaiting)]),
    });
    if (!response.ok || Number(response.headers.get("content-length") ?? 0) > longestAnswer)
      throw new Error(`status ${response.status}`);
    return readLanguageToolAnswer(JSON.parse(await textOf(response)), texts);
  } catch (error) {
    if (signal.aborted) return texts.map(() => []);
    throw error instanceof Problem ? error : new Problem("languagetool-failed", { host: url.host });
  }
}

/** A body of bounded length. */
async function textOf(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > longestAnswer) throw new Error("the answer has no end");
  }
  return text + decoder.decode();
}

interface Indexed {
  readonly index: number;
  readonly text: string;
}

/** Texts in as few requests as their length allows; a text that is too long by itself goes alone. */
function* batches(texts: readonly string[]): Generator<readonly Indexed[]> {
  let batch: Indexed[] = [];
  let length = 0;
  for (const [index, text] of texts.entries()) {
    if (batch.length > 0 && length + text.length > mostInRequest) {
      yield batch;
      batch = [];
      length = 0;
    }
    batch.push({ index, text });
    length += text.length + between.length;
  }
  if (batch.length > 0) yield batch;
}
