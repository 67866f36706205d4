import { findEngagement, markEngagement } from "@/db/queries/engagements";
import { namesOf } from "@/db/queries/people";
import { findReport } from "@/db/queries/reports";
import { redrawSample } from "@/db/queries/sample-drawing";
import {
  insertPlanVersion,
  planDraftOf,
  planVersionsOf,
  savePlanDraft,
} from "@/db/queries/verification-plans";
import { drawsAlike, type VerificationPlan } from "@/lib/domain/assurance/plan";
import { Refusal } from "@/lib/domain/refusal";
import { type Actor, may } from "@/lib/domain/roles";
import { engagementActs, refuseState } from "@/lib/domain/workflow";
import { change, view } from "./doors";
import { refuseOtherDraft, refuseUnfitPlan } from "./plan-steps";

export type PlansShown = Awaited<ReturnType<typeof showPlans>>;
type Planned = { readonly id: string; readonly plan: VerificationPlan };
/** `shown`: when the plan was approved that the form began from. */
type Amended = Drafted & { readonly reason: string };
type Drafted = Planned & { readonly shown?: string | undefined };

/**
 * Anyone of the team keeps what was written of the plan so far; what it lacks is told when the lead approves it.
 * @throws Refusal `conflict` where another draft was kept since the one that was shown
 */
export function draftPlan(actor: Actor, { id, plan, shown }: Drafted) {
  return change(actor, "plan.draft", {
    find: (at) => findEngagement(at, id),
    async apply(at, engagement, now) {
      refuseState(engagementActs, "plan.draft", engagement.state);
      await refuseOtherDraft(at, id, shown);
      await savePlanDraft(at, { engagementId: id, plan, byUser: actor.userId, at: now });
      return { levels: plan.levels.length };
    },
  });
}

/**
 * The lead amends the approved plan, with the reason, before the opinion is drafted: a further version beside those
 * before it. Where it changes what the sample is drawn by, that is drawn again; what was tested keeps its result.
 * @throws Refusal `conflict` where it was amended since the plan was shown
 */
export function amendPlan(actor: Actor, { id, plan, reason, shown }: Amended) {
  return change(actor, "plan.amend", {
    find: (at) => findEngagement(at, id),
    async apply(at, engagement, now) {
      refuseState(engagementActs, "plan.amend", engagement.state);
      if (shown !== undefined && shown !== engagement.planApprovedAt)
        throw new Refusal("conflict", "verification.refused.planChanged");
      await refuseUnfitPlan(at, engagement, plan);
      const approved = { engagementId: id, plan, reason, byUser: actor.userId, at: now };
      const version = await insertPlanVersion(at, approved);
      await markEngagement(at, id, { plan, planApprovedAt: now });
      const report = await findReport(at, engagement.reportId);
      const executing = engagement.state === "executing" && report;
      const redrawn = executing && engagement.plan && !drawsAlike(engagement.plan, plan);
      return { version, reason, drawn: redrawn ? await redrawSample(at, report) : null };
    },
  });
}

/** Every approved plan of an engagement, the newest first, and what the team drafts, which nobody else sees. */
export function showPlans(actor: Actor, id: string) {
  return view(actor, "engagement.view", {
    find: (at) => findEngagement(at, id),
    async show(at, engagement) {
      const versions = await planVersionsOf(at, id);
      const draft = may(actor, "plan.draft", engagement) ? await planDraftOf(at, id) : undefined;
      const people = [...versions, ...(draft ? [draft] : [])].map(({ byUser }) => byUser);
      const names = await namesOf(at, people);
      const named = <P extends { readonly byUser: string }>(one: P) => ({
        ...one,
        name: names.get(one.byUser) ?? "",
      });
      return { versions: versions.map(named), draft: draft ? named(draft) : null };
    },
  });
}
