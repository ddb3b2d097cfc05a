/**
 * Something went wrong that the user can understand and act on. `key` and `params` name a message of shared/messages, which
 * the window, or the command line, says in its own language.
 */
export class Problem extends Error {
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(key: string, params: Readonly<Record<string, string | number>> = {}) {
    super(key);
    this.name = "Problem";
    this.key = key;
    this.params = params;
  }
}
