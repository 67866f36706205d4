import type { Permission } from "@/lib/domain/permissions";
import { attachToComplaint } from "@/lib/services/complaint-files";
import {
  acknowledgeComplaint,
  answerComplaint,
  appealComplaint,
  askSuspension,
  decideComplaint,
  openComplaint,
  replaceHandler,
} from "@/lib/services/complaint-handling";
import {
  appealHeldComplaint,
  closeComplaints,
  lodgeComplaint,
  withdrawComplaint,
} from "@/lib/services/complaints";
import { atInstant } from "@/lib/services/doors";
import { type Caller, callerOf, given, type Scene } from "./scene";

const row = callerOf("complaint");
const text = "The meter of one hall is not in the figures.";
export const decision = { outcome: "in_part", text, noThreat: "on" } as const;

const file = { name: "meter.csv", bytes: new TextEncoder().encode("meter,kWh\r\nA,1\r\n") };

const said = ({ ids }: Scene) => given([ids.complaint], (id) => ({ id: id as string, text }));
const naming = ({ ids, nextHandler }: Scene) =>
  given([ids.complaint, nextHandler], (id, handlerId) => ({
    ...{ id: id as string, handlerId: handlerId as string, text },
  }));

/** Acts of who has no sign-in: with the secret, and as somebody who has not. */
const openly = (
  act: Permission,
  service: (...given: never[]) => Promise<unknown>,
  call: Caller["call"],
): Caller => ({
  ...{
    act,
    service: service.name,
    on: "complaint",
    by: act === "complaint.close" ? "clock" : "complainant",
  },
  call,
});
/** A complainant is called by their name in the walk; anyone else has another's secret. */
const heldBy = ({ held }: Scene, name: string | undefined) =>
  held && (name === "complainant" ? held : { ...held, key: `${held.key}x` });

/** The acts of domain.md 4.7. */
export const complaintCallers = [
  row("complaint.acknowledge", acknowledgeComplaint, naming),
  row("complaint.open", openComplaint, ({ ids }) =>
    given([ids.complaint], (id) => ({ id: id as string, noThreat: "on" as const })),
  ),
  row("complaint.answer", answerComplaint, said),
  row("complaint.ask_suspension", askSuspension, said),
  row("complaint.decide", decideComplaint, ({ ids }) =>
    given([ids.complaint], (id) => ({ id: id as string, ...decision })),
  ),
  row("complaint.appeal", appealComplaint, said),
  row("complaint.replace", replaceHandler, naming),
  openly("complaint.appeal", appealHeldComplaint, (scene, person) => {
    const held = heldBy(scene, person?.name);
    return held && (() => appealHeldComplaint({ ...held, text }));
  }),
  openly("complaint.withdraw", withdrawComplaint, (scene, person) => {
    const held = heldBy(scene, person?.name);
    return held && (() => withdrawComplaint(held));
  }),
  openly("complaint.attach", attachToComplaint, (scene, person) => {
    const held = heldBy(scene, person?.name);
    return held && (() => attachToComplaint({ ...held, ...file }));
  }),
  openly("complaint.lodge", lodgeComplaint, ({ number }) => {
    const complaint = {
      about: "certificate",
      object: number ?? "",
      text,
      contact: "",
      website: "",
    } as const;
    return number === undefined ? undefined : () => lodgeComplaint(complaint, "192.0.2.77");
  }),
  openly("complaint.close", closeComplaints, ({ ids }) => {
    const late = new Date(Date.now() + 90 * 86_400_000).toISOString();
    return ids.complaint ? () => atInstant(late, closeComplaints) : undefined;
  }),
];
