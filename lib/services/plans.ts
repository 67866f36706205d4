import type { Writing } from "@/db/client";
import { declarationsColumn, declarationsOf, markReport, type Report } from "@/db/queries/reports";
import { refuseSaid } from "@/lib/domain/claims/banned";
import type { DeclaredEntry, SetPlan, SetPlanMeasure } from "@/lib/domain/inputs/progress";
import { Refusal } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import { entrySet, entryTaken, nextKey } from "@/lib/domain/years/declared-list";
import { declarationsTouched, edit } from "./editing";

/** Sets the management plan's subject, path, owner and review; its measures stay. */
export function setPlan(actor: Actor, { reportId, ...typed }: SetPlan) {
  return edit(actor, "report.edit", reportId, declarationsTouched, async (at, report) => {
    const { claim, plan } = declarationsOf(report);
    refuseSaid("plan", typed, claim);
    const measures = plan?.measures ?? [];
    await savePlan(at, report, { ...typed, measures });
    return { declared: "plan" };
  });
}

/** Adds a dated measure to the plan, or changes the one of that key. */
export function setPlanMeasure(actor: Actor, { reportId, key, ...typed }: SetPlanMeasure) {
  return edit(actor, "report.edit", reportId, declarationsTouched, async (at, report) => {
    refuseSaid("planMeasure", typed, declarationsOf(report).claim);
    const plan = planOf(report);
    const measure = { key: key ?? nextKey("P-", plan.measures), ...typed };
    await savePlan(at, report, { ...plan, measures: entrySet(plan.measures, measure) });
    return { declared: "plan", key: measure.key };
  });
}

export function removePlanMeasure(actor: Actor, { reportId, key }: DeclaredEntry) {
  return edit(actor, "report.edit", reportId, declarationsTouched, async (at, report) => {
    const plan = planOf(report);
    await savePlan(at, report, { ...plan, measures: entryTaken(plan.measures, key) });
    return { declared: "plan", removed: key };
  });
}

type Plan = NonNullable<ReturnType<typeof declarationsOf>["plan"]>;

function planOf(report: Report): Plan {
  const { plan } = declarationsOf(report);
  if (!plan) throw new Refusal("not_found", "refusal.notFound");
  return plan;
}

async function savePlan(at: Writing, report: Report, plan: Plan): Promise<void> {
  const declared = { ...declarationsOf(report), plan };
  await markReport(at, report.id, declarationsColumn(declared));
}
