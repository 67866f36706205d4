import { createHash, randomUUID } from "node:crypto";
import type { Reading, Writing } from "@/db/client";
import { insidersOf } from "@/db/queries/assignments";
import { turnCertificate } from "@/db/queries/certificate-events";
import {
  certificatesOf,
  findCertificate,
  insertCertificate,
  lastSerial,
} from "@/db/queries/certificates";
import { findClaim, markClaim, type OwnedClaim } from "@/db/queries/claims";
import { insertDocument } from "@/db/queries/documents";
import { engagementOfReport } from "@/db/queries/engagements";
import { gateOf } from "@/db/queries/gate-facts";
import { listedOn, publicCertificate } from "@/db/queries/public-certificates";
import { findReport, type Report } from "@/db/queries/reports";
import { bindRetirements } from "@/db/queries/retirement-checks";
import { retirementsOf, toChecked } from "@/db/queries/retirements";
import { statedFactsOf } from "@/db/queries/stated-facts";
import { supersedeCertificates } from "@/db/queries/superseding";
import { refuseBlocked, refuseUnchecked } from "@/lib/domain/assurance/claim-guards";
import { refuseInsiders } from "@/lib/domain/assurance/duties";
import { type Issue, identityOf, papersOf, summaryOf } from "@/lib/domain/assurance/issue";
import { sameGate } from "@/lib/domain/assurance/stored-gate";
import { documentKinds } from "@/lib/domain/inputs/document";
import { claimedOn } from "@/lib/domain/ledger/claimed";
import { isRefusal, Refusal } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import { claimActs, engagementActs, refuseState, reportActs } from "@/lib/domain/workflow";
import { draw } from "@/lib/outside/drawing";
import { publicOrigin } from "@/lib/outside/settings";
import { across, change, now, view } from "./doors";

type Input = { readonly id: string };
type Drawn = Parameters<typeof insertDocument>[1];

/** Certificates of the organisations and bodies a person belongs to, the newest first. */
export function listCertificates(actor: Actor) {
  return across(actor, "document.view", async (at, memberships) => {
    const ids = memberships.map(({ organisationId }) => organisationId);
    const rows = await certificatesOf(at, [...new Set(ids)]);
    const shown = await listedOn(at, rows, today());
    return rows.flatMap(({ id, reportId, claimId }, n) => {
      const one = shown[n];
      return one ? [{ id, reportId, claimId, ...one }] : [];
    });
  });
}

/** A certificate for those who hold or issued it; all of it is public too. `id` may be its number. */
export function showCertificate(actor: Actor, id: string) {
  return view(actor, "document.view", {
    find: (at) => findCertificate(at, id),
    show: async (at, found) => ({
      id: found.id,
      reportId: found.reportId,
      claimId: found.claimId,
      certificate: await publicCertificate(at, found, { day: today(), origin: publicOrigin() }),
    }),
  });
}

/**
 * Issues the certificate of a requested claim. Its papers are drawn first, while nothing is
 * locked, for the number that is free then; the transaction checks all again and stores them, and
 * where another certificate took the number meanwhile they are drawn anew for the next.
 */
export async function issueCertificate(actor: Actor, { id }: Input, attempts = 5): Promise<Issued> {
  const issue = await prepared(actor, id);
  const certificateId = randomUUID();
  const papers = await drawn(issue, certificateId);
  try {
    return await stored(actor, id, certificateId, issue, papers);
  } catch (error) {
    if (attempts <= 1 || !isRefusal(error) || error.word !== numberTaken) throw error;
    return issueCertificate(actor, { id }, attempts - 1);
  }
}
type Issued = { readonly certificateId: string; readonly number: string; readonly sha256: string };

const numberTaken = "certificates.refused.number";

/** All that the papers are drawn from, read without a lock; refused as the issue itself would be. */
function prepared(actor: Actor, id: string): Promise<Issue> {
  return view(actor, "certificate.issue", {
    find: (at) => findClaim(at, id),
    async show(at, claim) {
      const issuedAt = now();
      const { standing } = await issuable(at, actor, claim, issuedAt);
      const stated = await statedFactsOf(at, standing.verification, standing.statement);
      if (!stated) throw new Refusal("conflict", "verification.refused.parts");
      const serial = (await lastSerial(at, Number(issuedAt.slice(0, 4)))) + 1;
      return {
        ...standing,
        stated,
        identity: identityOf(issuedAt, serial),
        gate: claim.gate,
        issuedBy: actor.name,
        origin: publicOrigin(),
      };
    },
  });
}

async function drawn(issue: Issue, certificateId: string): Promise<Drawn[]> {
  const papers: Drawn[] = [];
  for (const { locale, paper } of papersOf(issue)) {
    for (const kind of documentKinds) {
      const bytes = await draw(kind, paper);
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      const own = { id: randomUUID(), certificateId, kind, locale, sha256, size: bytes.length };
      papers.push({ ...own, bytes, createdAt: issue.identity.issuedAt });
    }
  }
  return papers;
}

function stored(
  actor: Actor,
  id: string,
  certificateId: string,
  issue: Issue,
  papers: readonly Drawn[],
): Promise<Issued> {
  return change(actor, "certificate.issue", {
    find: (at) => findClaim(at, id),
    async apply(at, claim, instant) {
      const { report } = await issuable(at, actor, claim, instant, issue.sha256);
      const hand = { at: instant, by: actor.userId };
      await supersedeCertificates(at, report.id, issue.identity.number, hand);
      await insert(at, { actor, claim, report, certificateId, issue });
      for (const paper of papers) await insertDocument(at, paper);
      await bindRetirements(at, report.id, id, hand);
      await markClaim(at, id, { state: "issued" });
      return { certificateId, number: issue.identity.number, sha256: issue.sha256 };
    },
  });
}

type Writ = {
  readonly actor: Actor;
  readonly claim: OwnedClaim;
  readonly report: Report;
  readonly certificateId: string;
  readonly issue: Issue;
};

async function insert(at: Writing, { actor, claim, report, certificateId, issue }: Writ) {
  const { identity, sha256 } = issue;
  const written = await insertCertificate(at, {
    id: certificateId,
    ...identity,
    ...summaryOf(issue),
    claimId: claim.id,
    reportId: report.id,
    organisationId: report.organisationId,
    bodyId: report.engagement?.bodyId ?? "",
    label: report.label,
    statementSha256: sha256,
    issuedBy: actor.userId,
    state: "issued",
    supersededBy: null,
    demoSince: report.demoSince,
  });
  if (!written) throw new Refusal("conflict", numberTaken);
  const by = { byUser: actor.userId, byRole: "issuer", at: identity.issuedAt, reason: "" } as const;
  await turnCertificate(at, certificateId, "issued", by);
}

/** Everything that must hold for a certificate (domain.md 4.4): states, SD3, the gate as it was, one hash. */
async function issuable(
  at: Reading,
  actor: Actor,
  claim: OwnedClaim,
  instant: string,
  drawnOn = claim.statementSha256,
) {
  refuseState(claimActs, "certificate.issue", claim.state);
  const report = await findReport(at, claim.reportId);
  if (!report) throw new Error("a claim has its report");
  refuseState(reportActs, "certificate.issue", report.state);
  const engagement = await engagementOfReport(at, report.id);
  if (engagement) refuseState(engagementActs, "certificate.issue", engagement.state);
  refuseInsiders(await insidersOf(at, report.organisationId, [actor.userId], instant));
  const { gate, sha256, statement, verification } = await gateOf(at, report, instant);
  if (sha256 !== claim.statementSha256 || sha256 !== drawnOn)
    throw new Refusal("conflict", "certificates.refused.hash");
  const live = await retirementsOf(at, report.id);
  refuseUnchecked(live);
  refuseBlocked(gate);
  if (!verification || !sameGate(gate, claim.gate))
    throw new Refusal("conflict", "certificates.refused.gateChanged");
  return {
    report,
    standing: { ...claimedOn(statement, live.map(toChecked)), sha256, verification },
  };
}

const today = () => now().slice(0, 10);
