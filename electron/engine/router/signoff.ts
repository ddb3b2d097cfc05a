import type { Edition } from "../../../shared/formats/format.ts";
import { Problem } from "../../../shared/problem.ts";
import { compareEditions } from "../../../shared/review/compare-editions.ts";
import { isApproved, mayDecide } from "../../../shared/review/states.ts";
import type { Desk } from "../desk.ts";
import { editionOf } from "../editions/edition.ts";
import { auditOf } from "../review/audit.ts";
import { gateOf } from "../review/gate.ts";
import { readSigned, signEdition, signedEditions } from "../review/signed-editions.ts";
import type { Implementation } from "./base.ts";
import { delivered } from "./deliver.ts";

export const signoffRouter = (os: Implementation, desk: Desk) => ({
  gate: os.signoff.gate.handler(() => gateOf(desk)),
  setGate: os.signoff.setGate.handler(({ input }) => {
    mustBePublisher(desk);
    desk.book.project.set("gate", input.blocking);
    return gateOf(desk);
  }),
  sign: os.signoff.sign.handler(async ({ input }) => {
    mustBePublisher(desk);
    const open = (await gateOf(desk)).filter(({ count }) => count > 0);
    const held = open.filter(({ blocks }) => blocks);
    if (held.length > 0 && input.override === undefined) throw new Problem("gate-closed");
    const { project, hand, decisions } = desk.book;
    const signed = signEdition(project, standing(desk), hand, open, held.length > 0 ? input.override : undefined);
    decisions.signed.read();
    // Every block is in another state now.
    desk.events.emit({ kind: "flags" });
    return signed;
  }),
  editions: os.signoff.editions.handler(() => signedEditions(desk.book.project)),
  compare: os.signoff.compare.handler(({ input }) =>
    compareEditions(
      readSigned(desk.book.project, input.earlier),
      input.later === undefined ? standing(desk) : readSigned(desk.book.project, input.later),
    ).map(({ parts, ...difference }) => ({ ...difference, parts: [...parts] })),
  ),
  audit: os.signoff.audit.handler(async function* ({ input, signal }) {
    yield* delivered(
      desk,
      "signoff.audit",
      () => ({ kind: "audit", rows: auditOf(desk.book.project), format: input.format }),
      " – audit",
      input.into,
      signal,
    );
  }),
});

/** What stands on the desk; it goes out as "approved" when every change is, as "edited" when a reason stood in for that. */
function standing(desk: Desk): Edition {
  const { book } = desk;
  const whole = book.blocks.every((block) => isApproved(book.state(block)) || !book.review.isChanged(block));
  return editionOf(book, whole ? "approved" : "edited", new Date(desk.options.now()).toISOString());
}

function mustBePublisher(desk: Desk): void {
  const { role } = desk.book.hand;
  if (!mayDecide(role, "approve")) throw new Problem("decision-not-yours", { decision: "approve", role });
}
