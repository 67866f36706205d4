import { randomUUID } from "node:crypto";
import { reportSeen } from "@/db/queries/engagement-ends";
import { type Engagement, findEngagement } from "@/db/queries/engagements";
import { findReport } from "@/db/queries/reports";
import { drawFurther } from "@/db/queries/sample-drawing";
import { markTested, sampleItemsOf } from "@/db/queries/sample-items";
import { insertSampleStep, sampleStepsOf } from "@/db/queries/sample-steps";
import { insertSiteVisit, siteVisitsOf } from "@/db/queries/site-visits";
import { sitesOf } from "@/db/queries/sites";
import { findStatement } from "@/db/queries/statements";
import { evaluateSample } from "@/lib/domain/assurance/sampling/evaluate-sample";
import { leavesOpen, refuseStep } from "@/lib/domain/assurance/sampling/limit";
import { refuseTest } from "@/lib/domain/assurance/sampling/test-guards";
import { gramsOf } from "@/lib/domain/inputs/finding";
import type { Added, Test, Visit } from "@/lib/domain/inputs/sampling";
import { Refusal } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import { readStatement } from "@/lib/domain/statement";
import type { Statement } from "@/lib/domain/statement-types";
import { engagementActs, refuseState } from "@/lib/domain/workflow";
import { change, view } from "./doors";

export type Sample = Awaited<ReturnType<typeof showSample>>;

/** The sample of the standing cycle, or of an ended engagement's last one, with its results, what they project, and the site visits. */
export function showSample(actor: Actor, id: string) {
  return view(actor, "sample.view", {
    find: (at) => findEngagement(at, id),
    async show(at, engagement) {
      const report = await findReport(at, engagement.reportId);
      const cycle = report ? (await reportSeen(at, engagement, report)).cycle : 0;
      const row = cycle > 0 ? await findStatement(at, engagement.reportId, cycle) : undefined;
      const items = await sampleItemsOf(at, id, cycle);
      const steps = await sampleStepsOf(at, id);
      const visits = await siteVisitsOf(at, id);
      if (!row || items.length === 0) return { items, evaluation: [], steps, visits, cycle };
      const { evaluation, under } = evaluate(engagement, readStatement(row.text), items, steps);
      const told = evaluation.map((one) => ({ ...one, leavesOpen: leavesOpen(one, under) }));
      return { items, evaluation: told, steps, visits, cycle };
    },
  });
}

/** Records the result of testing these items of the standing cycle's sample. */
export function testItems(actor: Actor, { id, items, errorTonnes, ...tested }: Test) {
  return change(actor, "sample.test", {
    find: (at) => findEngagement(at, id),
    async apply(at, engagement, now) {
      refuseState(engagementActs, "sample.test", engagement.state);
      const report = await findReport(at, engagement.reportId);
      const standing = await sampleItemsOf(at, id, report?.cycle ?? 0);
      const chosen = standing.filter((one) => items.includes(one.id));
      if (chosen.length < new Set(items).size)
        throw new Refusal("not_found", "sampling.refused.gone");
      const errorGrams = tested.result === "agrees" ? 0 : gramsOf(errorTonnes);
      refuseTest({ ...tested, errorGrams }, chosen);
      const by = { testedBy: actor.userId, testedAt: now };
      await markTested(at, items, { ...tested, errorGrams, ...by });
      return { items: chosen.length, result: tested.result };
    },
  });
}

/**
 * Adds to the sample of a group whose upper limit the lead is not content with: a draw of twice as many, or what was
 * done beside it (decision 0010). Returns how many items were drawn.
 */
export function addToSample(actor: Actor, { id, ...step }: Added) {
  return change(actor, "sample.add", {
    find: (at) => findEngagement(at, id),
    async apply(at, engagement, now) {
      refuseState(engagementActs, "sample.add", engagement.state);
      const report = await findReport(at, engagement.reportId);
      const row = report && (await findStatement(at, report.id, report.cycle));
      if (!report || !row) throw new Error("an engagement under way has a statement");
      const items = await sampleItemsOf(at, id, report.cycle);
      const steps = await sampleStepsOf(at, id);
      const { evaluation, under } = evaluate(engagement, readStatement(row.text), items, steps);
      const own = evaluation.find(({ group }) => group === step.scopes);
      refuseStep(step.kind, own, under);
      const by = { cycle: report.cycle, byUser: actor.userId, at: now };
      await insertSampleStep(at, { id: randomUUID(), engagementId: id, ...step, ...by });
      const added = step.kind === "extension" ? await drawFurther(at, report) : 0;
      return { scopes: step.scopes, kind: step.kind, added };
    },
  });
}

type Evaluated = Parameters<typeof evaluateSample>;

/** What the sample says of each group, and what it is compared with. */
function evaluate(
  { plan }: Engagement,
  statement: Statement,
  items: Evaluated[2],
  steps: Evaluated[3],
) {
  const levels = plan?.levels ?? [];
  const under = { levels, totals: statement.figures.inventory.totals };
  return { evaluation: evaluateSample(statement, levels, items, steps), under };
}

/** Records a site visit as it took place. */
export function recordVisit(actor: Actor, { id, ...visit }: Visit) {
  return change(actor, "visit.record", {
    find: (at) => findEngagement(at, id),
    async apply(at, engagement, now) {
      refuseState(engagementActs, "visit.record", engagement.state);
      const sites = await sitesOf(at, engagement.organisationId);
      if (!sites.some(({ key }) => key === visit.site))
        throw new Refusal("invalid", "sampling.refused.site", { values: { site: visit.site } });
      if (visit.to < visit.from || visit.to > now.slice(0, 10))
        throw new Refusal("invalid", "sampling.refused.visitDays");
      const by = { recordedBy: actor.userId, recordedAt: now };
      await insertSiteVisit(at, { id: randomUUID(), engagementId: id, ...visit, ...by });
      return { site: visit.site, from: visit.from };
    },
  });
}
