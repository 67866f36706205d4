import { store } from "@/db/store";
import type { Actor } from "@/lib/domain/roles";
import {
  acknowledgeComplaint,
  answerComplaint,
  appealComplaint,
  decideComplaint,
  openComplaint,
  replaceHandler,
} from "@/lib/services/complaint-handling";
import { lodgeComplaint } from "@/lib/services/complaints";
import { decision } from "./complaint-callers";
import type { Scene } from "./scene";

const text = "The meter of one hall is not in the figures.";

/** Complaints about the scene's certificate in every state, each handled by one of every role that may. */
export async function* complaints(here: Scene): AsyncGenerator<Scene> {
  const { by, org, spare, secondAdmin } = here.who;
  const handlers = [
    ...[spare.verifier, spare.lead_verifier, spare.reviewer, spare.issuer, secondAdmin],
  ];
  let senders = 0;
  const lodged = async () => {
    senders += 1;
    const about = { about: "certificate", object: here.number ?? "" } as const;
    const held = await lodgeComplaint(
      { ...about, text, contact: "", website: "" },
      `192.0.2.${100 + senders}`,
    );
    const rows = await store().read(({ db, t }) => db.select().from(t.complaints));
    const id = rows.find(({ reference }) => reference === held.reference)?.id ?? "";
    return { held, id };
  };
  const at = (name: string, { held, id }: Awaited<ReturnType<typeof lodged>>, handler?: Actor) => ({
    ...{ ...here, name, held, handler, ids: { ...here.ids, complaint: id } },
    nextHandler: spare.reviewer.userId,
  });
  const named = async (one: Awaited<ReturnType<typeof lodged>>, { userId }: Actor) =>
    acknowledgeComplaint(by.body_admin, { id: one.id, handlerId: userId, text: "" });
  const answer = (one: { id: string }) => answerComplaint(org.org_admin, { id: one.id, text });
  const decided = async (handler: Actor) => {
    const one = await lodged();
    await named(one, handler);
    await openComplaint(handler, { id: one.id, noThreat: "on" });
    await answer(one);
    await decideComplaint(handler, { id: one.id, ...decision });
    return one;
  };

  yield at("received", await lodged());
  for (const handler of handlers) {
    const one = await lodged();
    await named(one, handler);
    yield at("acknowledged", one, handler);
    await openComplaint(handler, { id: one.id, noThreat: "on" });
    yield at("in review", one, handler);
    await answer(one);
    yield at("heard", one, handler);
  }
  yield at("decided", await decided(spare.lead_verifier), spare.lead_verifier);
  for (const handler of handlers) {
    const first = handler === spare.lead_verifier ? spare.verifier : spare.lead_verifier;
    const one = await decided(first);
    await appealComplaint(org.org_admin, { id: one.id, text });
    yield at("appealed", one);
    await replaceHandler(by.body_admin, { id: one.id, handlerId: handler.userId, text });
    yield at("appeal heard", one, handler);
    await decideComplaint(handler, { id: one.id, ...decision });
    yield at("closed", one, handler);
  }
}
