import { compared, dividedBy, type Exact, fixed, sumOf, times, zero } from "../decimal";
import { percent, statedTonnes, tonnes } from "../format";
import { residualOf } from "../inventory/bridge";
import type { LineFlag } from "../inventory/types";
import { recalculationOf } from "../years/base-year";
import { trackOf, wayOfPlan } from "../years/targets";
import type { GateFacts } from "./facts";
import {
  blocked,
  everyClaim,
  neutrality,
  notApplicable,
  passed,
  type Rule,
  subjectScopes,
  type Verdict,
  warned,
} from "./rule";

/** Rules on figures: whether they agree with each other and with the plan. */
export const figureRules: readonly Rule[] = [
  {
    id: "R-09",
    title: "gate.R09.title",
    claims: everyClaim,
    clause: "Corporate Standard, GWP note",
    level: "C",
    test: gwpShares,
  },
  {
    id: "R-11",
    title: "gate.R11.title",
    claims: neutrality,
    clause: "ISO 14068-1 cl. 9",
    level: "B",
    test({ statement: { case: file }, opinion }) {
      const { plan } = file;
      if (!plan || plan.measures.length === 0) return blocked("gate.R11.block");
      const asOf = opinion?.issuedAt.slice(0, 10) ?? plan.reviewedOn;
      const oldest = `${Number(asOf.slice(0, 4)) - 1}${asOf.slice(4)}`;
      if (plan.reviewedOn < oldest) return blocked("gate.R11.old", { day: plan.reviewedOn });
      return passed(`${plan.reviewedOn}; ${plan.baseTonnes} → ${plan.targetTonnes} t`);
    },
  },
  {
    id: "R-12",
    title: "gate.R12.title",
    claims: neutrality,
    clause: "ISO 14068-1 cl. 10",
    level: "B",
    test({ statement: { figures } }) {
      const { inSubject } = figures.reductions;
      return inSubject > 0 ? passed(`${tonnes(inSubject)} t`) : blocked("gate.R12.block");
    },
  },
  {
    id: "R-14",
    title: "gate.R14.title",
    claims: ["ORG"],
    clause: "ISO 14068-1 cl. 9–10",
    level: "B",
    test: onPathway,
  },
  {
    id: "R-25",
    title: "gate.R25.title",
    claims: neutrality,
    clause: "bridge identity (policy)",
    level: "B",
    test: bridge,
  },
  {
    id: "R-26",
    title: "gate.R26.title",
    claims: everyClaim,
    clause: "Corporate Standard Ch 5",
    level: "A",
    test({ statement: { case: file } }) {
      if (!file.baseline) return notApplicable;
      const { required, percent: reached } = recalculationOf(file.baseline);
      const shown = reached ? percent(reached, 2) : "–";
      const measured = `${shown} / ${percent(file.baseline.thresholdPercent)}`;
      return required ? blocked("gate.R26.block", { percent: shown }, measured) : passed(measured);
    },
  },
  {
    id: "R-33",
    title: "gate.R33.title",
    claims: everyClaim,
    clause: "factor editions (policy)",
    level: "C",
    test({ statement, opinion }) {
      if (!opinion) return notApplicable;
      const day = opinion.issuedAt.slice(0, 10);
      const sources = [...statement.factors, ...statement.coefficients].map((one) => one.source);
      const late = sources.find((one) => one.publishedOn !== null && one.publishedOn > day);
      if (late) return blocked("gate.R33.block", { edition: `${late.title}, ${late.edition}` });
      return passed(
        sources
          .map((one) => one.publishedOn ?? "")
          .sort()
          .at(-1) ?? "",
      );
    },
  },
];

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

/** Of the claim's subject: more than 1 % under another set is printed, more than 5 % blocks; none stated is counted apart. */
function gwpShares(facts: GateFacts): Verdict {
  const scopes = subjectScopes(facts);
  const { lines, totals } = facts.statement.figures.inventory;
  const counted = lines.filter((line) => scopes.includes(line.scope) && line.basis !== "location");
  const all = residualOf(totals, facts.statement.case.claim?.scopes ?? [1, 2]);
  const share = (flag: LineFlag): Exact => {
    const grams = counted.filter((line) => line.flags.includes(flag)).map((line) => line.grams);
    return all === 0 ? zero : dividedBy(times(sumOf(grams), 100), all);
  };
  const [mismatch, unstated] = [share("gwp_mismatch"), share("gwp_unstated")];
  const shown = { mismatch: percent(mismatch, 2), unstated: percent(unstated, 2) };
  const measured = `${shown.mismatch}; ${shown.unstated}`;
  if (compared(mismatch, 5) > 0) return blocked("gate.R09.block", shown, measured);
  const clean = compared(mismatch, 1) <= 0 && compared(unstated, 0) === 0;
  return clean ? passed(measured) : warned("gate.R09.warn", shown, measured);
}

/** E, R and S again from lines, measures and allocations; they must make the bridge (domain.md 3.8). */
function bridge(facts: GateFacts): Verdict {
  const { bridge: stated, inventory, reductions } = facts.statement.figures;
  const scopes = subjectScopes(facts);
  const residual = sumOf(
    inventory.lines
      .filter((line) => scopes.includes(line.scope) && line.basis !== "location")
      .map((line) => line.grams),
  );
  const reduced = sumOf(
    reductions.measures
      .filter((one) => one.evidenceClass !== "modelled")
      .flatMap((one) => one.byScope.filter((part) => scopes.includes(part.scope)))
      .map((part) => part.grams),
  );
  const allocations = inventory.instruments.flatMap((one) => one.allocations);
  const saved = sumOf(scopes.includes(2) ? allocations.map((one) => one.savedGrams) : []);
  const substitutionGap = Math.max(0, Math.abs(saved - stated.substitution) - allocations.length);
  const gap = sumOf([
    Math.abs(residual - stated.residual),
    Math.abs(reduced - stated.reductions),
    substitutionGap,
    Math.abs(
      stated.withoutMeasures - sumOf([stated.residual, stated.reductions, stated.substitution]),
    ),
  ]);
  const measured = `${tonnes(stated.withoutMeasures)} = ${tonnes(residual)} + ${tonnes(reduced)} + ${tonnes(stated.substitution)} t`;
  return gap === 0 ? passed(measured) : blocked("gate.R25.block", { grams: gap }, measured);
}
