import { compared } from "../decimal";
import type { Totals } from "../inventory/types";
import { Refusal, type Told } from "../refusal";
import { reportedOf } from "./materiality";
import type { GroupPlan, ScopeGroup } from "./plan";

/** Performance materiality lies between these, per cent of materiality (domain.md 5.3). */
const performance = { least: "50", most: "75" } as const;
/** Above so many grams of a scope group materiality is 2 %, else 5 % (Reg. (EU) 2018/2067 Art. 23). */
const large = 500_000_000_000;

/** The most that materiality may be of a group that reports so many grams, per cent; null where it is not known yet. */
export const materialityLimit = (reportedGrams: number | null): "2" | "5" =>
  reportedGrams !== null && reportedGrams > large ? "2" : "5";

const fieldOf = { "1+2": "12", "3": "3" } as const satisfies Record<ScopeGroup, string>;

/**
 * A plan's percentages keep to what the field allows; lower materiality is anybody's choice (domain.md 5.3).
 * @throws Refusal `invalid` naming each field with the percentages it may have
 */
export function refusePercentages(levels: readonly GroupPlan[], totals: Totals | null): void {
  const fields: Record<string, Told> = {};
  for (const { scopes, materialityPercent, performancePercent } of levels) {
    const limit = materialityLimit(totals && reportedOf(scopes, totals));
    if (compared(materialityPercent, limit) > 0)
      fields[`materiality${fieldOf[scopes]}`] = {
        word:
          limit === "2"
            ? "verification.refused.largeMateriality"
            : "verification.refused.materiality",
      };
    const { least, most } = performance;
    if (compared(performancePercent, least) < 0 || compared(performancePercent, most) > 0)
      fields[`performance${fieldOf[scopes]}`] = { word: "verification.refused.performance" };
  }
  const [first] = Object.values(fields);
  if (first) throw new Refusal("invalid", first.word, { fields });
}
