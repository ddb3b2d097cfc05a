import { desk, engine } from "../state/desk.ts";
import { speak } from "../state/speak.ts";
import { tell } from "../state/tell.ts";
import { i18n } from "../strings/index.ts";

/** Stops the checks that read the whole book, or says that none does. */
export async function stopChecking(): Promise<void> {
  try {
    if (!(await engine().checking.stop())) speak(i18n.t("say.checking-none"));
  } catch (error) {
    desk.set({ problem: tell(error) });
  }
}

/** Has the whole book read by the checks once more. */
export async function checkAgain(): Promise<void> {
  try {
    await engine().checking.again();
  } catch (error) {
    desk.set({ problem: tell(error) });
  }
}
