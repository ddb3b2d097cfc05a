import { Problem } from "../../../shared/problem.ts";
import type { Desk } from "../desk.ts";
import type { Implementation } from "./base.ts";

export const glossaryRouter = (os: Implementation, _desk: Desk) => {
  const soon = (): never => {
    throw new Problem("not-yet");
  };
  return {
    termbases: os.glossary.termbases.handler(() => []),
    packs: os.glossary.packs.handler(() => []),
    list: os.glossary.list.handler(() => []),
    concerning: os.glossary.concerning.handler(() => []),
    save: os.glossary.save.handler(soon),
    remove: os.glossary.remove.handler(soon),
    importFile: os.glossary.importFile.handler(soon),
    exportFile: os.glossary.exportFile.handler(soon),
    alike: os.glossary.alike.handler(() => []),
  };
};
