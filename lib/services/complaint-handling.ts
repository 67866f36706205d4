import { randomUUID } from "node:crypto";
import type { Writing } from "@/db/client";
import { certificatesInForce, suspensionAsked } from "@/db/queries/complaint-certificates";
import { namingOf } from "@/db/queries/complaint-duties";
import {
  findComplaint,
  insertComplaintEvent,
  markComplaint,
  type OwnedComplaint,
} from "@/db/queries/complaints";
import { insertFact } from "@/db/queries/discovered";
import { engagementOfReport } from "@/db/queries/engagements";
import { refuseSaid } from "@/lib/domain/claims/banned";
import {
  type ComplaintOutcome,
  type ComplaintSide,
  isFounded,
} from "@/lib/domain/complaints/complaint";
import { answerBy } from "@/lib/domain/complaints/deadlines";
import { refuseNaming, refuseOtherHand } from "@/lib/domain/complaints/duties";
import { appealed, decided, refuseLate, refuseUnheard } from "@/lib/domain/complaints/steps";
import type {
  Acknowledge,
  ComplaintText,
  DecideComplaint,
  OpenComplaint,
  ReplaceHandler,
} from "@/lib/domain/inputs/complaint";
import { Refusal } from "@/lib/domain/refusal";
import { type Actor, authorise } from "@/lib/domain/roles";
import {
  type ComplaintAct,
  complaintActs,
  engagementActs,
  isPossible,
  refuseState,
} from "@/lib/domain/workflow";
import { change } from "./doors";

/** Acknowledges a complaint and names its handler (SD8); the text is a message to the complainant. */
export function acknowledgeComplaint(actor: Actor, { id, handlerId, text }: Acknowledge) {
  return change(actor, "complaint.acknowledge", {
    find: (at) => findComplaint(at, id, actor.userId),
    async apply(at, found, now) {
      refuseState(complaintActs, "complaint.acknowledge", found.state);
      const handler = await named(at, actor, "complaint.acknowledge", found, handlerId, now);
      await markComplaint(at, id, { state: "acknowledged", ...handler, changedAt: now });
      await tell(at, actor, found, { act: "complaint.acknowledge", text, at: now });
      return { reference: found.reference, handlerId };
    },
  });
}

/** Names another handler, for a threat or an absence, and the second one of an appeal. */
export function replaceHandler(actor: Actor, { id, handlerId, text }: ReplaceHandler) {
  return change(actor, "complaint.replace", {
    find: (at) => findComplaint(at, id, actor.userId),
    async apply(at, found, now) {
      refuseState(complaintActs, "complaint.replace", found.state);
      const handler = await named(at, actor, "complaint.replace", found, handlerId, now);
      await markComplaint(at, id, { ...handler, changedAt: now });
      await tell(at, actor, found, { act: "complaint.replace", text, at: now });
      return { reference: found.reference, handlerId };
    },
  });
}

/** The handler takes it up, seeing no threat to their impartiality; from now on the holder may answer. */
export function openComplaint(actor: Actor, { id }: OpenComplaint) {
  return change(actor, "complaint.open", {
    find: (at) => findComplaint(at, id, actor.userId),
    async apply(at, found, now) {
      refuseState(complaintActs, "complaint.open", found.state);
      await refuseOthers(at, actor, found, now);
      const due = answerBy(now.slice(0, 10));
      await markComplaint(at, id, { state: "review", answerBy: due, changedAt: now });
      await tell(at, actor, found, { act: "complaint.open", text: "", at: now });
      return { reference: found.reference };
    },
  });
}

/** The handler asks the issuers, once, to suspend what is in force of it while it is under review; they decide. */
export function askSuspension(actor: Actor, { id, text }: ComplaintText) {
  return change(actor, "complaint.ask_suspension", {
    find: (at) => findComplaint(at, id, actor.userId),
    async apply(at, found, now) {
      refuseState(complaintActs, "complaint.ask_suspension", found.state);
      await refuseOthers(at, actor, found, now);
      const numbers = await certificatesInForce(at, found, now.slice(0, 10));
      if (numbers.length === 0) throw new Refusal("conflict", "complaints.refused.noForce");
      if (await suspensionAsked(at, id)) throw new Refusal("conflict", "complaints.refused.asked");
      await tell(at, actor, found, { act: "complaint.ask_suspension", text, at: now });
      return { reference: found.reference, number: numbers.map(({ number }) => number).join(" ") };
    },
  });
}

/** The holder is heard. */
export function answerComplaint(actor: Actor, { id, text }: ComplaintText) {
  return change(actor, "complaint.answer", {
    find: (at) => findComplaint(at, id, actor.userId),
    async apply(at, found, now) {
      refuseState(complaintActs, "complaint.answer", found.state);
      await markComplaint(at, id, { heardAt: now });
      await tell(at, actor, found, { act: "complaint.answer", text, at: now });
      return { reference: found.reference, handlerId: found.handlerId };
    },
  });
}

/** The handler decides, once the holder was heard; the second decision closes an appeal. */
export function decideComplaint(actor: Actor, { id, outcome, text }: DecideComplaint) {
  return change(actor, "complaint.decide", {
    find: (at) => findComplaint(at, id, actor.userId),
    async apply(at, found, now) {
      const { state } = found;
      refuseState(complaintActs, "complaint.decide", state);
      await refuseOthers(at, actor, found, now);
      refuseUnheard(found, now.slice(0, 10));
      refuseSaid("complaintDecision", { text }, null);
      await tell(at, actor, found, { act: "complaint.decide", outcome, text, at: now });
      if (isFounded(outcome)) await discover(at, found, text, now);
      const by = { outcome, by: actor.userId, instant: now };
      await markComplaint(at, id, decided(state, by));
      return { reference: found.reference, outcome, founded: isFounded(outcome) ? 1 : 0 };
    },
  });
}

/** What a founded complaint found is a fact reported of its report's opinion, for lead and administrator (domain.md 4.3). */
async function discover(at: Writing, { reportId }: OwnedComplaint, text: string, now: string) {
  const engagement = reportId ? await engagementOfReport(at, reportId) : undefined;
  if (!engagement || !isPossible(engagementActs, "fact.report", engagement.state)) return;
  const nobody = { reportedBy: "", reportedRole: "" } as const;
  await insertFact(at, { engagementId: engagement.id, text, ...nobody, at: now });
}

/** The holder appeals the decision, within its days. */
export function appealComplaint(actor: Actor, { id, text }: ComplaintText) {
  return change(actor, "complaint.appeal", {
    find: (at) => findComplaint(at, id, actor.userId),
    async apply(at, found, now) {
      refuseState(complaintActs, "complaint.appeal", found.state);
      refuseLate(found.appealBy, now.slice(0, 10));
      await markComplaint(at, id, appealed(now));
      await tell(at, actor, found, { act: "complaint.appeal", text, at: now });
      return { reference: found.reference };
    },
  });
}

async function named(
  at: Writing,
  actor: Actor,
  act: "complaint.acknowledge" | "complaint.replace",
  found: OwnedComplaint,
  handlerId: string,
  now: string,
) {
  const isPlatformAdmin = authorise(actor, act, found).includes("platform_admin");
  const namer = { userId: actor.userId, accounts: actor.accounts, isPlatformAdmin };
  const { organisationId } = refuseNaming(await namingOf(at, found, now), namer, handlerId);
  return { handlerId, handlerBodyId: organisationId };
}

async function refuseOthers(at: Writing, { userId }: Actor, found: OwnedComplaint, now: string) {
  const { involved } = await namingOf(at, found, now);
  refuseOtherHand(found.handlerId, userId, involved);
}

type Told = {
  readonly act: keyof typeof sides;
  readonly text: string;
  readonly at: string;
  readonly outcome?: ComplaintOutcome;
};

/** For whom each act is done. */
const sides = {
  "complaint.acknowledge": "body",
  "complaint.replace": "body",
  "complaint.open": "handler",
  "complaint.ask_suspension": "handler",
  "complaint.decide": "handler",
  "complaint.answer": "holder",
  "complaint.appeal": "holder",
} as const satisfies Partial<Record<ComplaintAct, ComplaintSide>>;

function tell(
  at: Writing,
  { userId }: Actor,
  { id }: OwnedComplaint,
  { act, outcome, ...told }: Told,
): Promise<void> {
  const entry = { id: randomUUID(), complaintId: id, act, side: sides[act], byUser: userId };
  return insertComplaintEvent(at, { ...entry, outcome: outcome ?? null, ...told });
}
