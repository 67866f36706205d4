import { randomUUID } from "node:crypto";
import {
  assignmentsOf,
  fitnessOf,
  markDeclared,
  replaceAssignments,
} from "@/db/queries/assignments";
import {
  engagementOfReport,
  findEngagement,
  insertEngagement,
  markEngagement,
} from "@/db/queries/engagements";
import { findOrganisation } from "@/db/queries/organisations";
import { findReport, markState } from "@/db/queries/reports";
import { assessedSourcesOf } from "@/db/queries/risk-facts";
import { drawSample } from "@/db/queries/sample-drawing";
import { dropPlanDraft, insertPlanVersion } from "@/db/queries/verification-plans";
import { refuseUnaccredited } from "@/lib/domain/assurance/accreditation";
import {
  dutiesOf,
  refuseTeam,
  refuseUnconfirmed,
  refuseUndeclared,
  undeclared,
} from "@/lib/domain/assurance/duties";
import type { GroupPlan, VerificationPlan } from "@/lib/domain/assurance/plan";
import type { Declared, Team } from "@/lib/domain/inputs/engagement";
import { Refusal } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import { engagementActs, refuseState, reportActs } from "@/lib/domain/workflow";
import { change, view } from "./doors";
import { returnFindings } from "./finding-steps";
import { refuseLevels, refuseOtherDraft, refuseUnfitPlan } from "./plan-steps";

/** Asks a body to verify a report. Refused where its accreditation does not cover today. */
export function requestEngagement(actor: Actor, input: { reportId: string; bodyId: string }) {
  return change(actor, "engagement.request", {
    find: (at) => findReport(at, input.reportId),
    async apply(at, report, now) {
      const body = await findOrganisation(at, input.bodyId);
      refuseUnaccredited(body, now.slice(0, 10));
      const before = await engagementOfReport(at, report.id);
      if (before && before.state !== "terminated")
        throw new Refusal("conflict", "verification.refused.engaged");
      const id = randomUUID();
      await insertEngagement(at, {
        id,
        reportId: report.id,
        organisationId: report.organisationId,
        bodyId: input.bodyId,
        state: "proposed",
        plan: null,
        planApprovedAt: null,
        requestedAt: now,
        requestedBy: actor.userId,
        n: (before?.n ?? 0) + 1,
        version: 1,
      });
      return { engagementId: id, body: body?.legalName ?? "" };
    },
  });
}

/** Names the team, reviewer, signatory and issuers in the place of any named before (SD2–SD5, SD10). */
export function assignEngagement(actor: Actor, { id, ...team }: Team & { id: string }) {
  return change(actor, "engagement.assign", {
    find: (at) => findEngagement(at, id),
    async apply(at, engagement, now) {
      refuseState(engagementActs, "engagement.assign", engagement.state);
      const userIds = dutiesOf(team).map(({ userId }) => userId);
      const fitness = await fitnessOf(at, engagement, { userIds, beside: [actor.userId] }, now);
      refuseTeam(team, { assigner: actor.userId, ...fitness });
      const common = { engagementId: id, assignedBy: actor.userId, assignedAt: now };
      const rows = dutiesOf(team).map(({ userId, duty, signs, expert }) => ({
        ...common,
        userId,
        duty,
        signs: signs ? 1 : 0,
        expert: expert ? 1 : 0,
        ...undeclared,
      }));
      await replaceAssignments(at, id, rows);
      return { people: rows.length };
    },
  });
}

/**
 * A person's own declaration of impartiality (SD4) and competence for the duty they were given.
 * @throws Refusal `invalid` where either is not confirmed: then the body's administrator names another; `conflict`
 * where they have declared since the form was shown
 */
export function declare(actor: Actor, { id, independent, competent, shown, ...said }: Declared) {
  return change(actor, "engagement.declare", {
    find: (at) => findEngagement(at, id),
    async apply(at, engagement, now) {
      refuseState(engagementActs, "engagement.declare", engagement.state);
      refuseUnconfirmed({ independent, competent });
      const own = (await assignmentsOf(at, id)).find(({ userId }) => userId === actor.userId);
      if (shown !== undefined && shown !== (own?.declaredAt ?? ""))
        throw new Refusal("conflict", "refusal.stale");
      const declared = { ...said, independent: 1, competent: 1, declaredAt: now };
      await markDeclared(at, id, actor.userId, declared);
      const people = await assignmentsOf(at, id);
      return { undeclared: people.filter(({ declaredAt }) => declaredAt === null).length };
    },
  });
}

/** The lead takes the engagement on, once everyone has declared. */
export function acceptEngagement(actor: Actor, { id }: { id: string }) {
  return change(actor, "engagement.accept", {
    find: (at) => findEngagement(at, id),
    async apply(at, engagement) {
      refuseState(engagementActs, "engagement.accept", engagement.state);
      refuseUndeclared(await assignmentsOf(at, id));
      await markEngagement(at, id, { state: "accepted" });
      return {};
    },
  });
}

type Approved = { id: string; plan: VerificationPlan; shown?: string | undefined };

/**
 * The lead approves the plan, whoever drafted it: levels, materiality, criteria, risks, seed, visits, control tests.
 * @throws Refusal `conflict` where another draft was kept since the one that was shown
 */
export function approvePlan(actor: Actor, { id, plan, shown }: Approved) {
  return change(actor, "engagement.plan", {
    find: (at) => findEngagement(at, id),
    async apply(at, engagement, now) {
      refuseState(engagementActs, "engagement.plan", engagement.state);
      await refuseOtherDraft(at, id, shown);
      await refuseUnfitPlan(at, engagement, plan);
      await markEngagement(at, id, { state: "planned", plan, planApprovedAt: now });
      const approved = { engagementId: id, plan, reason: "", byUser: actor.userId, at: now };
      await insertPlanVersion(at, approved);
      await dropPlanDraft(at, id);
      return { levels: plan.levels.length, seed: plan.seed };
    },
  });
}

/** The sources of the submitted year with the risks proposed of each, for the plan's form and beside the plan. */
export function showSources(actor: Actor, { id, levels }: Planned) {
  return view(actor, "statement.view", {
    find: (at) => findEngagement(at, id),
    show: (at, engagement) => assessedSourcesOf(at, engagement, levels),
  });
}
type Planned = { readonly id: string; readonly levels: readonly GroupPlan[] };

/** The work begins: the report is in verification from now on, and what the engagement before left returns. */
export function startVerification(actor: Actor, { id }: { id: string }) {
  return change(actor, "report.verify_start", {
    find: (at) => findEngagement(at, id),
    async apply(at, engagement, now) {
      refuseState(engagementActs, "report.verify_start", engagement.state);
      refuseUndeclared(await assignmentsOf(at, id));
      const report = await findReport(at, engagement.reportId);
      if (!report) throw new Error("an engagement has its report");
      refuseState(reportActs, "report.verify_start", report.state);
      await refuseLevels(at, engagement, engagement.plan?.levels ?? []);
      await markEngagement(at, id, { state: "executing" });
      await markState(at, report.id, "in_verification");
      await drawSample(at, report);
      const returned = await returnFindings(at, actor, engagement, now);
      return { cycle: report.cycle, returned };
    },
  });
}
