import { randomUUID } from "node:crypto";
import { findEngagement } from "@/db/queries/engagements";
import { findReport } from "@/db/queries/reports";
import { markTested, sampleItemsOf } from "@/db/queries/sample-items";
import { insertSiteVisit, siteVisitsOf } from "@/db/queries/site-visits";
import { sitesOf } from "@/db/queries/sites";
import { findStatement } from "@/db/queries/statements";
import { evaluateSample } from "@/lib/domain/assurance/sampling/evaluate-sample";
import { refuseTest } from "@/lib/domain/assurance/sampling/test-guards";
import { gramsOf } from "@/lib/domain/inputs/finding";
import type { Test, Visit } from "@/lib/domain/inputs/sampling";
import { Refusal } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import { readStatement } from "@/lib/domain/statement";
import { engagementActs, refuseState } from "@/lib/domain/workflow";
import { change, view } from "./doors";

export type Sample = Awaited<ReturnType<typeof showSample>>;

/** The sample of the standing cycle with its results, what they project, and the site visits. */
export function showSample(actor: Actor, id: string) {
  return view(actor, "sample.view", {
    find: (at) => findEngagement(at, id),
    async show(at, engagement) {
      const report = await findReport(at, engagement.reportId);
      const cycle = report?.cycle ?? 0;
      const row = cycle > 0 ? await findStatement(at, engagement.reportId, cycle) : undefined;
      const items = await sampleItemsOf(at, id, cycle);
      const levels = engagement.plan?.levels ?? [];
      const evaluation =
        row && items.length > 0 ? evaluateSample(readStatement(row.text), levels, items) : [];
      return { items, evaluation, visits: await siteVisitsOf(at, id) };
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
