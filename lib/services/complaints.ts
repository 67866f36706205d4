import { randomUUID } from "node:crypto";
import type { Writing } from "@/db/client";
import { findByNumber } from "@/db/queries/certificates";
import { complaintFilesOf } from "@/db/queries/complaint-files";
import { type FoundObject, objectOf } from "@/db/queries/complaint-objects";
import { forgetSendersBefore, insertSender, sendersSince } from "@/db/queries/complaint-senders";
import {
  asReachedBy,
  type Complaint,
  complaintEventsOf,
  complaintsOfReport,
  complaintsToClose,
  findComplaint,
  findHeldComplaint,
  insertComplaint,
  insertComplaintEvent,
  markComplaint,
} from "@/db/queries/complaints";
import { readNumber } from "@/lib/domain/certificate-number";
import { acknowledgeBy, decideBy } from "@/lib/domain/complaints/deadlines";
import { complaintsAtMost, senderOf } from "@/lib/domain/complaints/sender";
import { appealed, refuseLate, wasHeard } from "@/lib/domain/complaints/steps";
import type { Held, HeldAppeal, Lodge } from "@/lib/domain/inputs/complaint";
import { after, days, hours } from "@/lib/domain/instants";
import { isOpenTo } from "@/lib/domain/permissions";
import { Refusal } from "@/lib/domain/refusal";
import { complaintActs, isPossible, refuseState } from "@/lib/domain/workflow";
import { hashOf, keyedHashOf, newToken } from "@/lib/outside/secrets";
import { now, ofOneself, openly, personally, publicly } from "./doors";

/** The secret is shown once, to who lodged the complaint; the store has its hash. */
export type Lodged = { readonly reference: string; readonly key: string };

/**
 * Takes a complaint from anyone. `forwarded` is the request's `X-Forwarded-For`.
 * @throws Refusal `invalid` where nothing here is called what it names, `too_many` from one address or in all
 */
export async function lodgeComplaint(input: Lodge, forwarded: string): Promise<Lodged> {
  const id = randomUUID();
  const reference = `C-${now().slice(0, 4)}-${id.slice(0, 8).toUpperCase()}`;
  const key = newToken();
  await countSender(keyedHashOf(senderOf(forwarded)));
  await openly("complainant", "complaint.lodge", {
    async find(at) {
      const found = await objectOf(at, input.about, input.object);
      if (!found) throw refusedObject(input.about);
      const { reportId } = found;
      return { id, organisationId: found.organisationId, found, ...(reportId && { reportId }) };
    },
    async apply(at, { found }, instant) {
      await insertComplaint(at, fresh({ id, reference, key }, input, found, instant));
      await tellComplaint(at, id, "complaint.lodge", { text: "", at: instant });
      return { reference, about: input.about };
    },
  });
  return { reference, key };
}

export type HeldComplaint = Awaited<ReturnType<typeof showHeldComplaint>>;

/** A complaint as its complainant sees it, by the secret of their link. @throws Refusal `not_found` */
export function showHeldComplaint({ reference, key }: Held) {
  return ofOneself(async (at, instant) => {
    const today = instant.slice(0, 10);
    const found = await findHeldComplaint(at, reference, hashOf(key));
    if (!found) throw new Refusal("not_found", "refusal.notFound");
    const { about, object, state, receivedAt, text } = found;
    const { acknowledgeBy: acknowledge, decideBy: decide, appealBy } = found;
    const events = await complaintEventsOf(at, found.id);
    const files = await complaintFilesOf(at, found.id);
    return {
      ...{ reference, about, object, state, receivedAt, text, appealBy },
      ...{ acknowledgeBy: acknowledge, decideBy: decide },
      answerBy: found.answerBy,
      heard: wasHeard(found, today),
      outcome: found.appealOutcome ?? found.outcome,
      files: files.map(({ id, name, size, sha256 }) => ({ id, name, size, sha256 })),
      acts: complaintActs
        .filter(({ from }) => from.some((one) => one === state))
        .map(({ act }) => act)
        .filter((act) => isOpenTo(act, "complainant"))
        .filter((act) => act !== "complaint.appeal" || (found.appealBy ?? "") >= today),
      history: events.map(({ act, side, outcome, text: said, at: when }) => ({
        ...{ act, side, outcome, text: said, at: when },
      })),
    };
  });
}

/** The complainant takes the complaint back. */
export function withdrawComplaint(held: Held) {
  return openly("complainant", "complaint.withdraw", {
    find: (at) => heldOf(at, held),
    async apply(at, found, instant) {
      refuseState(complaintActs, "complaint.withdraw", found.state);
      await markComplaint(at, found.id, { state: "closed", changedAt: instant });
      await tellComplaint(at, found.id, "complaint.withdraw", { text: "", at: instant });
      return { reference: found.reference, handlerId: found.handlerId };
    },
  });
}

/** The complainant appeals the decision, within its days; another handler is named. */
export function appealHeldComplaint({ text, ...held }: HeldAppeal) {
  return openly("complainant", "complaint.appeal", {
    find: (at) => heldOf(at, held),
    async apply(at, found, instant) {
      refuseState(complaintActs, "complaint.appeal", found.state);
      refuseLate(found.appealBy, instant.slice(0, 10));
      await markComplaint(at, found.id, appealed(instant));
      await tellComplaint(at, found.id, "complaint.appeal", { text, at: instant });
      return { reference: found.reference };
    },
  });
}

/** Closes what was decided and nobody appealed in time; returns how many. Safe to do twice at once. */
export async function closeComplaints(): Promise<number> {
  const found = await ofOneself((at, instant) => complaintsToClose(at, instant.slice(0, 10)));
  let closed = 0;
  for (const { id } of found) {
    const { n } = await openly("clock", "complaint.close", {
      find: (at) => findComplaint(at, id, ""),
      async apply(at, { state, reference }, instant) {
        if (!isPossible(complaintActs, "complaint.close", state)) return { reference, n: 0 };
        await markComplaint(at, id, { state: "closed", changedAt: instant });
        await tellComplaint(at, id, "complaint.close", { text: "", at: instant });
        return { reference, n: 1 };
      },
    });
    closed += n;
  }
  return closed;
}

/** Of a certificate, the complaints about it, its report or statement: when, about what, what became of each. */
export function publicComplaints(number: string) {
  return publicly(async (at) => {
    const found = await findByNumber(at, readNumber(number).number);
    const rows = found ? await complaintsOfReport(at, found.reportId) : [];
    return rows.map(({ id, about, receivedAt, state, outcome, appealOutcome }) => ({
      ...{ id, about, state, receivedOn: receivedAt.slice(0, 10) },
      outcome: appealOutcome ?? outcome,
    }));
  });
}

async function heldOf(at: Writing, { reference, key }: Held) {
  const row = await findHeldComplaint(at, reference, hashOf(key));
  return row && asReachedBy(row, "");
}

type Told = { readonly text: string; readonly at: string };
/** An entry of the history by who has no sign-in. */
function tellComplaint(
  at: Writing,
  complaintId: string,
  act: "complaint.lodge" | "complaint.withdraw" | "complaint.appeal" | "complaint.close",
  told: Told,
) {
  const side = act === "complaint.close" ? "clock" : "complainant";
  const event = { id: randomUUID(), complaintId, act, side, byUser: null, outcome: null } as const;
  return insertComplaintEvent(at, { ...event, ...told });
}

/** Counts before it looks, so that many at once do not pass for few. */
async function countSender(addressHash: string): Promise<void> {
  const counted = await personally(async (at, instant) => {
    await forgetSendersBefore(at, after(instant, -days(1)));
    await insertSender(at, { id: randomUUID(), addressHash, at: instant });
    return sendersSince(at, addressHash, after(instant, -hours(1)));
  });
  const { fromOne, fromAll } = complaintsAtMost;
  if (counted.fromOne > fromOne || counted.fromAll > fromAll)
    throw new Refusal("too_many", "complaints.refused.tooMany");
}

const refusedObject = (about: Lodge["about"]) => {
  const told = { word: `complaints.refused.object.${about}` } as const;
  return new Refusal("invalid", "refusal.invalid", { fields: { object: told } });
};

function fresh(
  { id, reference, key }: Lodged & { id: string },
  { about, object, text, contact }: Lodge,
  found: FoundObject,
  instant: string,
): Complaint {
  const day = instant.slice(0, 10);
  const nothing = { handlerId: null, handlerBodyId: null, answerBy: null, heardAt: null };
  const undecided = { decidedBy: null, outcome: null, appealBy: null, appealOutcome: null };
  return {
    ...{ id, reference, secretHash: hashOf(key), about, object, ...found, text, contact },
    ...{ state: "received", receivedAt: instant, changedAt: instant, ...nothing, ...undecided },
    ...{ acknowledgeBy: acknowledgeBy(day), decideBy: decideBy(day) },
  };
}
