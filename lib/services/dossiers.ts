import type { Reading } from "@/db/client";
import { assignmentsIn } from "@/db/queries/assignments";
import { eventsOfReport } from "@/db/queries/audit";
import { certificateOfReport } from "@/db/queries/certificates";
import { claimRefusalsOf } from "@/db/queries/claim-refusals";
import { claimsOf, liveClaimsIn } from "@/db/queries/claims";
import { engagementsOf } from "@/db/queries/engagements";
import { gateOf, type Standing, standingOf } from "@/db/queries/gate-facts";
import { handNamesOf } from "@/db/queries/hand-names";
import { findOrganisation } from "@/db/queries/organisations";
import { findReport, type Report } from "@/db/queries/reports";
import { retirementsOf, toChecked } from "@/db/queries/retirements";
import { findStatement } from "@/db/queries/statements";
import { withdrawalOf } from "@/db/queries/withdrawals";
import { isLive } from "@/lib/domain/assurance/claim-guards";
import { paperVerification } from "@/lib/domain/assurance/paper-facts";
import { claimedOn } from "@/lib/domain/ledger/claimed";
import type { Actor } from "@/lib/domain/roles";
import { readStatement } from "@/lib/domain/statement";
import { diffStatements } from "@/lib/domain/statement-diff";
import { across, now, view } from "./doors";

export type ApprovalRow = Awaited<ReturnType<typeof listApprovals>>[number];
export type Dossier = Awaited<ReturnType<typeof showApproval>>;

/** The reports assigned to an issuer that wait for a decision of theirs, or had it. */
export function listApprovals(actor: Actor) {
  return across(actor, "report.approve", async (at, memberships) => {
    const bodies = memberships.map(({ organisationId }) => organisationId);
    const rows = await engagementsOf(at, bodies);
    const assigned = await assignmentsIn(
      at,
      rows.map(({ engagement }) => engagement.id),
    );
    const mine = new Set(
      assigned
        .filter(({ userId, duty }) => userId === actor.userId && duty === "issuer")
        .map(({ engagementId }) => engagementId),
    );
    const due = rows.filter(
      ({ engagement, report }) => mine.has(engagement.id) && decidable.has(report.state),
    );
    const claims = await liveClaimsIn(
      at,
      due.map(({ report }) => report.id),
    );
    return due.map(({ engagement, report, organisation }) => ({
      reportId: report.id,
      engagementId: engagement.id,
      label: report.label,
      state: report.state,
      demo: report.demoSince !== null,
      organisation: organisation.legalName,
      localName: organisation.localName,
      claim: claims.find(({ reportId }) => reportId === report.id)?.state ?? null,
    }));
  });
}

const decidable: ReadonlySet<string> = new Set([
  "verified",
  "approved",
  "published",
  "not_verified",
]);

/** All that an issuer decides on: statement, verification, gate as of now, credits, people, history. */
export function showApproval(actor: Actor, reportId: string) {
  return view(actor, "report.approve", {
    find: (at) => findReport(at, reportId),
    async show(at, report) {
      const organisation = await findOrganisation(at, report.organisationId);
      const standing = await standingOf(at, report);
      if (!organisation) throw new Error("a report's organisation exists");
      const claims = await claimsOf(at, reportId);
      const claim = claims.find(isLive);
      const certificate = await certificateOfReport(at, reportId);
      const retirements = await retirementsOf(at, reportId);
      const claimed = standing && claimedOn(standing.statement, retirements.map(toChecked));
      return {
        report,
        organisation,
        statement:
          standing && claimed ? { sha256: standing.row.sha256, ...claimed.statement } : null,
        verification: standing?.verification ? paperVerification(standing.verification) : null,
        engagement: standing?.verification?.engagement ?? null,
        opinion: standing?.verification?.opinion ?? null,
        retirements,
        later: claimed?.later ?? [],
        changed: await changedSince(at, standing),
        refusals: await claimRefusalsOf(at, reportId),
        claims,
        claim: claim ?? null,
        gate: await gateNow(at, report, standing?.statement.case.claim ?? null),
        hands: await handNamesOf(at, reportId),
        events: await eventsOfReport(at, reportId),
        withdrawal: await withdrawalOf(at, reportId),
        // One whose claim is over is no answer to this statement and its opinion.
        certificate: certificate && certificate.claimId === claim?.id ? certificate : null,
        certified: certificate?.state === "issued" || certificate?.state === "suspended",
      };
    },
  });
}

/** What the standing statement changed against the one before it; null for a first statement. */
async function changedSince(at: Reading, standing: Standing | undefined) {
  if (!standing) return null;
  const { statement, row } = standing;
  const before = await findStatement(at, statement.report.id, row.cycle - 1);
  if (!before) return null;
  return { from: before.cycle, ...diffStatements(readStatement(before.text), statement) };
}

async function gateNow(at: Reading, report: Report, claim: unknown) {
  return claim ? (await gateOf(at, report, now())).gate : [];
}
