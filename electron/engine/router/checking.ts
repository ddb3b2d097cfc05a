import { messagesOfChecks } from "../../../shared/messages/index.ts";
import type { Desk } from "../desk.ts";
import type { Implementation } from "./base.ts";

export const checkingRouter = (os: Implementation, desk: Desk) => ({
  stop: os.checking.stop.handler(() => desk.stopChecking()),
  again: os.checking.again.handler(() => desk.checkAgain()),
  messages: os.checking.messages.handler(() => ({ fr: messagesOfChecks("fr"), en: messagesOfChecks("en") })),
});
