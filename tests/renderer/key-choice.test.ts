import { describe, expect, test, vi } from "vitest";
import type { Command } from "../../renderer/commands/command.ts";
import { commands } from "../../renderer/commands/commands.ts";
import { refusalOf } from "../../renderer/commands/key-choice.ts";

// The window's commands know how calls travel, which a page's address tells.
vi.hoisted(() => vi.stubGlobal("location", { hash: "", search: "" }));

const defaults = (command: Command) => command.keys;
const [command] = commands;
const refused = (key: string) => command && refusalOf(key, command, commands, defaults)?.word;

describe("keys of commands", () => {
  test("never collide, never type anything, never take what text fields need: as they ship", () => {
    for (const one of commands)
      for (const key of one.keys)
        expect([key, refusalOf(key, one, commands, defaults)?.word]).toEqual([key, undefined]);
  });

  test.each(["", "A", "Shift+A", "Mod+Alt+E", "Shift+Enter"])("%j types something", (key) => {
    expect(refused(key)).toBe("keys.typing");
  });

  test.each(["Mod+C", "Mod+W", "Alt+F4", "F12"])("%s is not ours", (key) => {
    expect(refused(key)).toBe("keys.reserved");
  });

  test("a key that another command has is refused with its name", () => {
    expect(command && refusalOf("Mod+K", command, commands, defaults)).toMatchObject({
      word: "keys.taken",
      other: { id: "palette.open" },
    });
  });

  test.each(["F7", "Alt+Shift+Z", "Mod+Shift+ArrowUp", "Mod++"])("%s is free", (key) => {
    expect(refused(key)).toBeUndefined();
  });
});
