import type { FindingKind } from "../finding";
import type { GroupMateriality } from "../materiality";
import type { Matter } from "../opinion";

type Row = {
  readonly reason: string;
  /** Kinds of finding that speak for it once they are material and left uncorrected. */
  readonly kinds: readonly FindingKind[];
};

/** Why a report is not verified (domain.md 5.2): an adverse or disclaimed opinion names one or more. */
export const notVerifiedReasons = [
  { reason: "misstatement", kinds: ["misstatement"] },
  { reason: "non_conformity", kinds: ["non_conformity", "non_compliance", "prior_year"] },
  { reason: "data_limitation", kinds: ["data_limitation"] },
  { reason: "unclear_scope", kinds: [] },
  { reason: "plan_limitation", kinds: [] },
  { reason: "plan_not_approved", kinds: [] },
  { reason: "other", kinds: [] },
] as const satisfies readonly Row[];

export type NotVerifiedReason = (typeof notVerifiedReasons)[number]["reason"];

/** The reasons that the findings speak for, and the sums beside their thresholds, in the table's order. */
export function proposedReasons(
  groups: readonly Pick<GroupMateriality, "uncorrectedIsMaterial">[],
  matters: readonly Pick<Matter, "kind" | "state" | "material">[],
): NotVerifiedReason[] {
  const left = new Set(
    matters
      .filter(({ state, material }) => state === "closed_uncorrected" && material)
      .map(({ kind }) => kind),
  );
  if (groups.some(({ uncorrectedIsMaterial }) => uncorrectedIsMaterial)) left.add("misstatement");
  return notVerifiedReasons.flatMap(({ reason, kinds }) =>
    (kinds as readonly FindingKind[]).some((kind) => left.has(kind)) ? [reason] : [],
  );
}
