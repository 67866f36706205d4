import { certificatesInForce, suspensionAsked } from "@/db/queries/complaint-certificates";
import { namingOf } from "@/db/queries/complaint-duties";
import { complaintFilesOf } from "@/db/queries/complaint-files";
import { complaintEventsOf, complaintsFor, findComplaint } from "@/db/queries/complaints";
import { engagementOfReport } from "@/db/queries/engagements";
import { findOrganisation } from "@/db/queries/organisations";
import { namesOf } from "@/db/queries/people";
import { dueDay } from "@/lib/domain/complaints/deadlines";
import { freeHandlers, isNamer } from "@/lib/domain/complaints/duties";
import { shownTo } from "@/lib/domain/complaints/shown";
import { wasHeard } from "@/lib/domain/complaints/steps";
import { type Actor, authorise, may } from "@/lib/domain/roles";
import { complaintActs, isPossible } from "@/lib/domain/workflow";
import { across, now as instant, view } from "./doors";

/** The complaints a person takes part in, what came last first: no texts, and no complainants. */
export function listComplaints(actor: Actor) {
  return across(actor, "complaint.view", async (at, memberships) => {
    const through = (wanted: string) =>
      memberships.filter(({ role }) => role === wanted).map((one) => one.organisationId);
    const reach = {
      userId: actor.userId,
      holders: through("org_admin"),
      bodies: through("body_admin"),
      all: through("platform_admin").length > 0,
    };
    const rows = await complaintsFor(at, reach);
    return rows.map(({ complaint: { id, reference, about, object, ...one }, ...names }) => ({
      ...{ id, reference, about, object, ...names },
      ...{ state: one.state, receivedAt: one.receivedAt },
      dueOn: dueDay(one),
      outcome: one.appealOutcome ?? one.outcome,
    }));
  });
}

export type StaffComplaint = Awaited<ReturnType<typeof showComplaint>>;

/** A complaint with its history, as much of it as this person may read, and what they may do with it now. */
export function showComplaint(actor: Actor, id: string) {
  return view(actor, "complaint.view", {
    find: (at) => findComplaint(at, id, actor.userId),
    async show(at, found) {
      const now = instant();
      const today = now.slice(0, 10);
      const roles = authorise(actor, "complaint.view", found);
      const handles = found.handlerId === actor.userId;
      const shown = shownTo(roles, handles, found.state);
      const naming = await namingOf(at, found, now);
      const namer = { userId: actor.userId, isPlatformAdmin: roles.includes("platform_admin") };
      const names = isNamer(naming, namer);
      const heard = wasHeard(found, today);
      const inForce = await certificatesInForce(at, found, today);
      const asks = inForce.length > 0 && !(await suspensionAsked(at, id));
      const acts = complaintActs
        .map(({ act }) => act)
        .filter((act) => isPossible(complaintActs, act, found.state) && may(actor, act, found))
        .filter((act) => !/acknowledge|replace/.test(act) || names)
        .filter((act) => !/open|decide|ask/.test(act) || handles)
        .filter((act) => act !== "complaint.ask_suspension" || asks)
        .filter((act) => act !== "complaint.decide" || heard)
        .filter((act) => act !== "complaint.appeal" || (found.appealBy ?? "") >= today);
      const events = await complaintEventsOf(at, id);
      const files = await complaintFilesOf(at, id);
      const people = events.flatMap(({ byUser }) => byUser ?? []);
      const known = await namesOf(at, [...people, ...(found.handlerId ? [found.handlerId] : [])]);
      const engagement = found.reportId && (await engagementOfReport(at, found.reportId));
      const holder = await findOrganisation(at, found.organisationId);
      return {
        ...{ id, reference: found.reference, about: found.about, object: found.object },
        ...{ state: found.state, outcome: found.appealOutcome ?? found.outcome },
        ...{ receivedAt: found.receivedAt, acknowledgeBy: found.acknowledgeBy },
        ...{ decideBy: found.decideBy, appealBy: found.appealBy, answerBy: found.answerBy },
        ...{ inForce: inForce.map(({ number }) => number) },
        ...{ heard, acts, engagementId: engagement ? engagement.id : null },
        holder: { legalName: holder?.legalName ?? "", localName: holder?.localName ?? "" },
        handler: found.handlerId ? (known.get(found.handlerId) ?? "") : null,
        handles,
        text: shown.text ? found.text : null,
        contact: shown.contact ? found.contact : null,
        fileCount: files.length,
        files: handles ? files : [],
        free: names ? freeHandlers(naming, actor.accounts) : [],
        history: events.map(({ id: key, act, side, byUser, outcome, text, at: when }) => ({
          ...{ key, act, side, outcome, at: when },
          by: byUser ? (known.get(byUser) ?? "") : null,
          text: shown.text && (handles || act !== "complaint.attach") ? text : "",
        })),
      };
    },
  });
}
