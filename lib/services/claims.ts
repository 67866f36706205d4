import { randomUUID } from "node:crypto";
import type { Reading, Writing } from "@/db/client";
import { insidersOf } from "@/db/queries/assignments";
import { insertClaimRefusal } from "@/db/queries/claim-refusals";
import { claimsOf, findClaim, insertClaim, markClaim, type OwnedClaim } from "@/db/queries/claims";
import { gateOf } from "@/db/queries/gate-facts";
import { findReport, type Report } from "@/db/queries/reports";
import { retirementsOf } from "@/db/queries/retirements";
import { isLive, refuseBlocked, refuseUnchecked } from "@/lib/domain/assurance/claim-guards";
import { refuseInsiders } from "@/lib/domain/assurance/duties";
import type { Permission } from "@/lib/domain/permissions";
import { Refusal } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import { claimActs, refuseState, reportActs } from "@/lib/domain/workflow";
import { change, view } from "./doors";

/**
 * Drafts the claim that the statement declares and runs the gate; again on a draft, it runs anew. Another claim of the
 * year is drafted once the first is over: its certificate revoked, which takes new retirements, or its opinion
 * withdrawn and given anew, whose certificate then takes the first one's place (domain.md 4.4).
 */
export function draftClaim(actor: Actor, { reportId }: { reportId: string }) {
  return change(actor, "claim.draft", {
    find: (at) => findReport(at, reportId),
    async apply(at, report, now) {
      refuseState(reportActs, "claim.draft", report.state);
      const { claim, sha256, gate } = await gateOf(at, report, now);
      const live = (await claimsOf(at, reportId)).filter(isLive);
      const drafted = live.find(({ state }) => state === "drafted");
      if (live.length > 0 && !drafted)
        throw new Refusal("conflict", "certificates.refused.claimed");
      const id = drafted?.id ?? randomUUID();
      const common = { type: claim.type, statementSha256: sha256, gate, draftedAt: now };
      const own = { draftedBy: actor.userId, refusedReason: drafted?.refusedReason ?? null };
      if (drafted) await markClaim(at, id, { ...common, ...own });
      else await insertClaim(at, { ...first(id, report), ...common, ...own });
      return { claimId: id, type: claim.type, blocked: gate.filter(blocks).length };
    },
  });
}

/** A report's claims, the newest first, each with its gate as it was when it last ran. */
export function listClaims(actor: Actor, reportId: string) {
  return view(actor, "report.view", {
    find: (at) => findReport(at, reportId),
    show: (at, report) => claimsOf(at, report.id),
  });
}

/** Asks for a certificate: the gate runs again and must block nothing, every retirement is checked. */
export function requestClaim(actor: Actor, { id }: { id: string }) {
  return decide(actor, "claim.request", id, async (at, claim, now) => {
    const report = await reportOf(at, claim);
    refuseState(reportActs, "claim.request", report.state);
    const { gate, sha256 } = await gateOf(at, report, now);
    refuseUnchecked(await retirementsOf(at, report.id));
    refuseBlocked(gate);
    const ran = { gate, statementSha256: sha256, refusedReason: null };
    await markClaim(at, id, { ...ran, state: "requested", requestedAt: now });
  });
}

/** Takes a request back, to change what it rests on. */
export function recallClaim(actor: Actor, { id }: { id: string }) {
  return decide(actor, "claim.recall", id, (at) =>
    markClaim(at, id, { state: "drafted", requestedAt: null }),
  );
}

/** Gives a drafted claim up; its retirements were bound to nothing. */
export function discardClaim(actor: Actor, { id }: { id: string }) {
  return decide(actor, "claim.discard", id, (at) => markClaim(at, id, { state: "discarded" }));
}

/**
 * The issuer, who is no member of the organisation (SD3), refuses, with reasons that the organisation reads; the claim is a draft again. The refusal
 * stays on record with the gate as it stood: its letter is drawn from that.
 */
export function refuseClaim(actor: Actor, { id, reason }: { id: string; reason: string }) {
  return decide(actor, "claim.refuse", id, async (at, claim, now) => {
    const report = await reportOf(at, claim);
    refuseState(reportActs, "claim.refuse", report.state);
    refuseInsiders(await insidersOf(at, report.organisationId, [actor.userId], now));
    const { gate } = await gateOf(at, report, now);
    await insertClaimRefusal(at, {
      id: randomUUID(),
      claimId: id,
      reportId: report.id,
      organisationId: report.organisationId,
      bodyId: report.engagement?.bodyId ?? "",
      statementSha256: claim.statementSha256,
      gate,
      reason,
      refusedBy: actor.userId,
      refusedAt: now,
    });
    await markClaim(at, id, { state: "drafted", requestedAt: null, refusedReason: reason });
  });
}

/** The common frame of what happens to a claim: its state decides, and the trail names its type. */
function decide(
  actor: Actor,
  act: Permission,
  id: string,
  apply: (at: Writing, claim: OwnedClaim, now: string) => Promise<void>,
) {
  return change(actor, act, {
    find: (at) => findClaim(at, id),
    async apply(at, claim, now) {
      refuseState(claimActs, act, claim.state);
      await apply(at, claim, now);
      return { type: claim.type, sha256: claim.statementSha256 };
    },
  });
}

async function reportOf(at: Reading, { reportId }: OwnedClaim): Promise<Report> {
  const report = await findReport(at, reportId);
  if (!report) throw new Error("a claim has its report");
  return report;
}

const blocks = ({ outcome }: { readonly outcome: string }) => outcome === "blocked";

function first(id: string, { id: reportId, organisationId }: Report) {
  return { id, reportId, organisationId, state: "drafted" as const, requestedAt: null, version: 1 };
}
