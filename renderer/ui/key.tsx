import { commands } from "../commands/commands.ts";
import { keyLabel, keysOf } from "../commands/keys.ts";

/** The key of a command, to show beside its button. */
export function Key({ of }: { readonly of: string }) {
  const command = commands.find(({ id }) => id === of);
  const [key] = command ? keysOf(command) : [];
  return key ? <kbd>{keyLabel(key)}</kbd> : null;
}
