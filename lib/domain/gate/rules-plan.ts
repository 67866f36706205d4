import { dividedBy, fixed } from "../decimal";
import { statedTonnes, tonnes } from "../format";
import { trackOf, wayOfPlan } from "../years/targets";
import type { GateFacts } from "./facts";
import { purchaseAmong } from "./purchases";
import {
  blocked,
  neutrality,
  notApplicable,
  passed,
  type Rule,
  type Verdict,
  warned,
} from "./rule";

/** Rules on the plan and on the order of reducing, substituting, offsetting. */
export const planRules: readonly Rule[] = [
  {
    id: "R-11",
    title: "gate.R11.title",
    claims: neutrality,
    clause: "ISO 14068-1 cl. 9",
    level: "B",
    severity: "block",
    limit: "gate.R11.limit",
    test({ statement: { case: file }, opinion }) {
      const { plan } = file;
      if (!plan || plan.measures.length === 0)
        return blocked("gate.R11.block", {}, `${plan?.measures.length ?? 0}`);
      const asOf = opinion?.issuedAt.slice(0, 10) ?? plan.reviewedOn;
      const oldest = `${Number(asOf.slice(0, 4)) - 1}${asOf.slice(4)}`;
      if (plan.reviewedOn < oldest)
        return blocked("gate.R11.old", { day: plan.reviewedOn }, plan.reviewedOn);
      return passed(`${plan.reviewedOn}; ${plan.baseTonnes} → ${plan.targetTonnes} t`);
    },
  },
  {
    id: "R-12",
    title: "gate.R12.title",
    claims: neutrality,
    clause: "ISO 14068-1 cl. 10, hierarchy",
    level: "B",
    severity: "block",
    limit: "gate.R12.limit",
    test: reducedFirst,
  },
  {
    id: "R-13",
    title: "gate.R13.title",
    claims: neutrality,
    clause: "ISO 14068-1 cl. 10",
    level: "B",
    severity: "block",
    limit: "gate.R13.limit",
    test({ statement: { case: file } }) {
      const purchase = purchaseAmong(file.measures, file.instruments);
      if (purchase) return blocked("gate.R13.block", { measure: purchase.name }, purchase.key);
      return passed(String(file.measures.length));
    },
  },
  {
    id: "R-14",
    title: "gate.R14.title",
    claims: ["ORG"],
    clause: "ISO 14068-1 cl. 9–10",
    level: "B",
    severity: "either",
    limit: "gate.R14.limit",
    test: onPathway,
  },
];

/** Metered and sampled reductions of this year or the year before; a first year may say why it has none yet. */
function reducedFirst({ statement, lastYearReductionGrams }: GateFacts): Verdict {
  const { case: file, figures } = statement;
  const now = figures.reductions.inSubject;
  const before = lastYearReductionGrams ?? 0;
  const measured = `${tonnes(now)} t; ${lastYearReductionGrams === null ? "–" : tonnes(before)} t`;
  if (now > 0 || before > 0) return passed(measured);
  const reason = file.plan?.firstYearReason ?? "";
  const first = file.year.label === String(file.boundary.baseYear);
  if (first && reason) return warned("gate.R12.warn", { reason }, measured);
  return blocked("gate.R12.block", {}, measured);
}

/** The residual on or below the plan's path: above it is printed, and blocks from the third year on. */
function onPathway({ statement: { case: file, figures } }: GateFacts): Verdict {
  if (!file.plan) return notApplicable;
  const year = Number(file.year.lastDay.slice(0, 4));
  const actual = dividedBy(figures.bridge.residual, 1_000_000);
  const { path, gap, onTrack } = trackOf(wayOfPlan(file.plan), year, actual);
  const measured = `${statedTonnes(fixed(actual, 2))} / ${statedTonnes(fixed(path, 2))} t`;
  if (onTrack) return passed(measured);
  const above = { tonnes: statedTonnes(fixed(gap, 2)) };
  const late = year - file.plan.baseYear >= 3;
  return late
    ? blocked("gate.R14.block", above, measured)
    : warned("gate.R14.warn", above, measured);
}
