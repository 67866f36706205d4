import { randomUUID } from "node:crypto";
import type { Writing } from "@/db/client";
import { assignmentsOf } from "@/db/queries/assignments";
import {
  certificateEventsOf,
  findCertificate,
  insertCertificateEvent,
  markCertificate,
  type OwnedCertificate,
} from "@/db/queries/certificates";
import { engagementOfReport } from "@/db/queries/engagements";
import { standingOpinion } from "@/db/queries/opinions";
import { type Revocation, refuseSecond, refuseWithoutOpinion } from "@/lib/domain/certificate-life";
import { stateOn } from "@/lib/domain/public-certificate";
import { Refusal } from "@/lib/domain/refusal";
import { type Actor, authorise, may, type Role } from "@/lib/domain/roles";
import {
  type CertificateState,
  certificateActs,
  isPossible,
  refuseState,
} from "@/lib/domain/workflow";
import { change, now as instant, view } from "./doors";

type Reasoned = { readonly id: string; readonly reason: string };

/** Takes a certificate's force away until its cause is gone; everyone sees it at once, with the reason. */
export function suspendCertificate(actor: Actor, { id, reason }: Reasoned) {
  return change(actor, "certificate.suspend", {
    find: (at) => findCertificate(at, id),
    async apply(at, found, now) {
      refuseState(certificateActs, "certificate.suspend", stateOn(found, now.slice(0, 10)));
      const [byRole = ""] = authorise(actor, "certificate.suspend", found);
      await become(at, found, "suspended", { actor, byRole, reason, at: now });
      return { number: found.number, reason };
    },
  });
}

/** Gives it back, once the cause is gone and the opinion stands on its statement's hash. */
export function reinstateCertificate(actor: Actor, { id, reason }: Reasoned) {
  return change(actor, "certificate.reinstate", {
    find: (at) => findCertificate(at, id),
    async apply(at, found, now) {
      refuseState(certificateActs, "certificate.reinstate", stateOn(found, now.slice(0, 10)));
      const engagement = await engagementOfReport(at, found.reportId);
      const opinion = engagement && (await standingOpinion(at, engagement.id));
      refuseWithoutOpinion(opinion, found.statementSha256);
      await become(at, found, "issued", { actor, byRole: "issuer", reason, at: now });
      return { number: found.number, reason };
    },
  });
}

/** The first of the two people who revoke; nothing changes until the second. */
export function proposeRevocation(actor: Actor, { id, reason }: Reasoned) {
  return change(actor, "certificate.revoke", {
    find: (at) => findCertificate(at, id),
    async apply(at, found, now) {
      refuseState(certificateActs, "certificate.revoke", stateOn(found, now.slice(0, 10)));
      if (found.revocation) throw new Refusal("conflict", "certificates.refused.proposed");
      const revocation = { by: actor.userId, at: now, reason };
      await markCertificate(at, id, { revocation: JSON.stringify(revocation) });
      return { number: found.number, reason };
    },
  });
}

/** The second person: the certificate is revoked for good, its retirements stay retired and bound. */
export function secondRevocation(actor: Actor, { id }: { readonly id: string }) {
  return change(actor, "certificate.second_revocation", {
    find: (at) => findCertificate(at, id),
    async apply(at, found, now) {
      refuseState(
        certificateActs,
        "certificate.second_revocation",
        stateOn(found, now.slice(0, 10)),
      );
      const proposed = found.revocation && JSON.parse(found.revocation);
      const roles = authorise(actor, "certificate.second_revocation", found);
      const engagement = await engagementOfReport(at, found.reportId);
      const assigned = engagement ? await assignmentsOf(at, engagement.id) : [];
      const issuers = assigned.filter(({ duty }) => duty === "issuer").map((one) => one.userId);
      refuseSecond(proposed, { userId: actor.userId, roles }, issuers);
      const [byRole = ""] = roles;
      const { reason } = proposed;
      await become(at, found, "revoked", { actor, byRole, reason, at: now });
      return { number: found.number, reason, proposedBy: proposed.by };
    },
  });
}

/** Lets a proposed revocation fall; its proposer or any other issuer of the certificate. */
export function dropRevocation(actor: Actor, { id }: { readonly id: string }) {
  return change(actor, "certificate.drop_revocation", {
    find: (at) => findCertificate(at, id),
    async apply(at, found, now) {
      if (!found.revocation) throw new Refusal("conflict", "certificates.refused.notProposed");
      refuseState(certificateActs, "certificate.drop_revocation", stateOn(found, now.slice(0, 10)));
      await markCertificate(at, id, { revocation: null });
      return { number: found.number };
    },
  });
}

type Cause = {
  readonly actor: Actor;
  readonly byRole: Role | "";
  readonly reason: string;
  readonly at: string;
};

async function become(
  at: Writing,
  { id }: OwnedCertificate,
  state: CertificateState,
  { actor, byRole, reason, at: instant }: Cause,
): Promise<void> {
  await markCertificate(at, id, { state });
  const by = { byUser: actor.userId, byRole };
  const event = { id: randomUUID(), certificateId: id, state, reason, at: instant, ...by };
  await insertCertificateEvent(at, event);
}

export type CertificateLife = Awaited<ReturnType<typeof showCertificateLife>>;

/** A certificate's state and history with what the person may do now; no figures. `id` may be its number. */
export function showCertificateLife(actor: Actor, id: string) {
  return view(actor, "certificate.view", {
    find: (at) => findCertificate(at, id),
    async show(at, found) {
      const revocation: Revocation | null = found.revocation && JSON.parse(found.revocation);
      const state = stateOn(found, instant().slice(0, 10));
      const proposing = revocation === null ? ["suspend", "reinstate", "revoke"] : [];
      const deciding =
        revocation === null ? [] : ["suspend", "reinstate", "second_revocation", "drop_revocation"];
      const possible = certificateActs.filter(
        ({ act }) =>
          isPossible(certificateActs, act, state) &&
          may(actor, act, found) &&
          [...proposing, ...deciding].includes(nameOf(act)) &&
          !(act === "certificate.second_revocation" && revocation?.by === actor.userId),
      );
      return {
        id: found.id,
        number: found.number,
        holder: found.summary.holder,
        state,
        revocation,
        acts: possible.map(({ act }) => nameOf(act)),
        history: await certificateEventsOf(at, found.id),
      };
    },
  });
}

type Act = (typeof certificateActs)[number]["act"];
type NameOf<A> = A extends `certificate.${infer N}` ? N : never;
const nameOf = (act: Act) => act.slice("certificate.".length) as NameOf<Act>;
