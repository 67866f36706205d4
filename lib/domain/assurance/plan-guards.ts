import { Refusal } from "../refusal";
import type { VerificationPlan } from "./plan";

type PlannedSite = {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly inClaim: boolean | number;
};

/**
 * What a plan must hold to be approved (domain.md 4.3): a level, a site visit or the reason for none,
 * and the control test of every leased site outside Scope 1 and 2 (Corporate Standard Ch 3, App. F).
 */
export function refusePlan(plan: VerificationPlan, sites: readonly PlannedSite[]): void {
  const groups = plan.levels.map(({ scopes }) => scopes);
  if (groups.length === 0 || new Set(groups).size < groups.length)
    throw new Refusal("invalid", "verification.refused.noLevel");
  if (plan.visits.length === 0 && plan.noVisitReason === "")
    throw new Refusal("invalid", "verification.refused.noVisit");
  const untested = sites.find(
    (one) => needsControlTest(one) && !plan.controlTests.includes(one.key),
  );
  if (!untested) return;
  throw new Refusal("invalid", "verification.refused.controlTest", {
    values: { site: untested.name },
  });
}

/** A leased site outside Scope 1 and 2: who controls it decides where its electricity counts. */
export function needsControlTest({
  kind,
  inClaim,
}: Pick<PlannedSite, "kind" | "inClaim">): boolean {
  return kind === "leased_data_centre" && !inClaim;
}
