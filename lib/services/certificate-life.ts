import type { Writing } from "@/db/client";
import { insidersOf } from "@/db/queries/assignments";
import {
  type Because,
  certificateEventsOf,
  markRevocation,
  othersIssuing,
  turnCertificate,
} from "@/db/queries/certificate-events";
import { findCertificate, type OwnedCertificate } from "@/db/queries/certificates";
import { engagementOfReport } from "@/db/queries/engagements";
import { standingOpinion } from "@/db/queries/opinions";
import { findOrganisation } from "@/db/queries/organisations";
import { claimOfReport, findReport } from "@/db/queries/reports";
import { refuseUnaccredited } from "@/lib/domain/assurance/accreditation";
import { refuseInsiders } from "@/lib/domain/assurance/duties";
import type { SuspensionCause } from "@/lib/domain/certificate-causes";
import { fitsRevocation, refuseSecond, refuseWithoutOpinion } from "@/lib/domain/certificate-life";
import { refuseSaid } from "@/lib/domain/claims/banned";
import { stateOn } from "@/lib/domain/public-certificate";
import { Refusal } from "@/lib/domain/refusal";
import { type Actor, authorise, may } from "@/lib/domain/roles";
import {
  certificateActs,
  engagementActs,
  isPossible,
  refuseState,
  reportActs,
} from "@/lib/domain/workflow";
import { change, now as instant, view } from "./doors";

type Reasoned = { readonly id: string; readonly reason: string };
type Suspension = Reasoned & { readonly cause: SuspensionCause };
type Act = (typeof certificateActs)[number]["act"];

/** Takes a certificate's force away until its cause is gone; everyone sees it at once, with cause and reason. */
export function suspendCertificate(actor: Actor, { id, cause, reason }: Suspension) {
  return step(actor, "certificate.suspend", id, async ({ at, found, by }) => {
    await refuseSaying(at, found, reason);
    await turnCertificate(at, found.id, "suspended", { ...by, cause, reason });
    return { cause, reason };
  });
}

/**
 * Gives it back, once the cause is gone: the report stands, the opinion it was issued on stands on its
 * statement's hash, and the body is accredited on the day. SD3 is asked again.
 */
export function reinstateCertificate(actor: Actor, { id, reason }: Reasoned) {
  return step(actor, "certificate.reinstate", id, async ({ at, found, by }) => {
    await refuseInsider(at, found, by);
    await refuseSaying(at, found, reason);
    const report = await findReport(at, found.reportId);
    const engagement = await engagementOfReport(at, found.reportId);
    if (report) refuseState(reportActs, "certificate.reinstate", report.state);
    if (engagement) refuseState(engagementActs, "certificate.reinstate", engagement.state);
    const opinion = engagement && (await standingOpinion(at, engagement.id));
    refuseWithoutOpinion(opinion, found);
    refuseUnaccredited(await findOrganisation(at, found.bodyId), by.at.slice(0, 10));
    await turnCertificate(at, found.id, "issued", { ...by, reason });
    return { reason };
  });
}

/** The first of the two people who revoke; nothing changes until the second. SD3 is asked of both. */
export function proposeRevocation(actor: Actor, { id, reason }: Reasoned) {
  return step(actor, "certificate.revoke", id, async ({ at, found, by }) => {
    await refuseInsider(at, found, by);
    if (found.revocation) throw new Refusal("conflict", "certificates.refused.proposed");
    await refuseSaying(at, found, reason);
    await markRevocation(at, found.id, { by: actor.userId, at: by.at, reason });
    return { reason };
  });
}

/** The second person: the certificate is revoked for good, its retirements stay retired and bound. */
export function secondRevocation(actor: Actor, { id }: { readonly id: string }) {
  const act = "certificate.second_revocation";
  return step(actor, act, id, async ({ at, found, by }) => {
    await refuseInsider(at, found, by);
    const { revocation } = found;
    const second = { accounts: actor.accounts, roles: authorise(actor, act, found) };
    refuseSecond(revocation, second, await othersIssuing(at, found));
    await turnCertificate(at, found.id, "revoked", { ...by, reason: revocation.reason });
    return { reason: revocation.reason, proposedBy: revocation.by };
  });
}

/** Lets a proposed revocation fall; its proposer or any other issuer of the certificate. */
export function dropRevocation(actor: Actor, { id }: { readonly id: string }) {
  return step(actor, "certificate.drop_revocation", id, async ({ at, found }) => {
    if (!found.revocation) throw new Refusal("conflict", "certificates.refused.notProposed");
    await markRevocation(at, found.id, null);
    return {};
  });
}

type Step = {
  readonly at: Writing;
  readonly found: OwnedCertificate;
  readonly by: Omit<Because, "cause" | "reason">;
};

/** An act on a certificate whose state on the day allows it; its number is told with what the act tells. */
function step<R extends Partial<Readonly<Record<"cause" | "reason" | "proposedBy", string>>>>(
  actor: Actor,
  act: Act,
  id: string,
  apply: (step: Step) => Promise<R>,
) {
  return change(actor, act, {
    find: (at) => findCertificate(at, id),
    async apply(at, found, now) {
      refuseState(certificateActs, act, stateOn(found, now.slice(0, 10)));
      const [byRole = ""] = authorise(actor, act, found);
      const by: Step["by"] = { byUser: actor.userId, byRole, at: now };
      return { number: found.number, ...(await apply({ at, found, by })) };
    },
  });
}

/** SD3: nobody of its holder, now or within the cooling time, decides about a certificate. */
async function refuseInsider(at: Writing, found: OwnedCertificate, by: Step["by"]): Promise<void> {
  refuseInsiders(await insidersOf(at, found.organisationId, [by.byUser], by.at));
}

/** The reason is read by everyone. */
async function refuseSaying(at: Writing, { reportId }: OwnedCertificate, reason: string) {
  refuseSaid("certificateReason", { reason }, await claimOfReport(at, reportId));
}

export type CertificateLife = Awaited<ReturnType<typeof showCertificateLife>>;

/** A certificate's state and history with what the person may do now; no figures. `id` may be its number. */
export function showCertificateLife(actor: Actor, id: string) {
  return view(actor, "certificate.view", {
    find: (at) => findCertificate(at, id),
    async show(at, found) {
      const { revocation } = found;
      const state = stateOn(found, instant().slice(0, 10));
      const person = {
        accounts: actor.accounts,
        roles: authorise(actor, "certificate.view", found),
      };
      const others = await othersIssuing(at, found);
      const acts = certificateActs
        .map(({ act }) => act)
        .filter((act) => isPossible(certificateActs, act, state) && may(actor, act, found))
        .filter((act) => fitsRevocation(act, revocation, person, others))
        .map(nameOf);
      const history = await certificateEventsOf(at, found.id);
      const { number, summary } = found;
      return { id: found.id, number, holder: summary.holder, state, revocation, acts, history };
    },
  });
}

type NameOf<A> = A extends `certificate.${infer N}` ? N : never;
const nameOf = (act: Act) => act.slice("certificate.".length) as NameOf<Act>;
