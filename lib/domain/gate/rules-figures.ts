import { compared, dividedBy, type Exact, sumOf, times, zero } from "../decimal";
import { percent, tonnes } from "../format";
import { residualOf, subjectOf } from "../inventory/bridge";
import { totalsOf } from "../inventory/totals";
import type { LineFlag } from "../inventory/types";
import type { Told } from "../refusal";
import { recalculationOf } from "../years/base-year";
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

/** Rules on figures: whether they agree with each other and with what they were counted by. */
export const figureRules: readonly Rule[] = [
  {
    id: "R-09",
    title: "gate.R09.title",
    claims: everyClaim,
    clause: "Corporate Standard, GWP note",
    level: "C",
    severity: "either",
    limit: "gate.R09.limit",
    test: gwpShares,
  },
  {
    id: "R-10",
    title: "gate.R10.title",
    claims: everyClaim,
    clause: "Corporate Standard Ch 4, 9",
    level: "A",
    severity: "block",
    limit: "gate.R10.limit",
    test({ statement: { figures } }) {
      const { lines, totals } = figures.inventory;
      const counted = totalsOf(lines, totals.biogenicCo2);
      const measured = `${tonnes(totals.biogenicCo2)} t`;
      const parts = [
        { scope: 1, inside: totals.scope1 - counted.scope1 },
        { scope: 2, inside: totals.scope2Location - counted.scope2Location },
        { scope: 2, inside: totals.scope2Market - counted.scope2Market },
        { scope: 3, inside: totals.scope3 - counted.scope3 },
      ];
      const found = parts.find(({ inside }) => inside !== 0);
      if (!found) return passed(measured);
      return blocked("gate.R10.block", { scope: found.scope }, `${tonnes(found.inside)} t`);
    },
  },
  {
    id: "R-25",
    title: "gate.R25.title",
    claims: neutrality,
    clause: "bridge identity (policy)",
    level: "P",
    severity: "block",
    limit: "gate.R25.limit",
    test: bridge,
  },
  {
    id: "R-26",
    title: "gate.R26.title",
    claims: everyClaim,
    clause: "Corporate Standard Ch 5",
    level: "A",
    severity: "block",
    limit: recalculationLimit,
    test({ statement: { case: file }, openRestatement }) {
      if (openRestatement) {
        const { label, percent: found } = openRestatement;
        if (found === null) return blocked("gate.R26.withdrawn", { label }, label);
        const values = { label, percent: percent(found, 2) };
        return blocked("gate.R26.restatement", values, values.percent);
      }
      if (!file.baseline) return notApplicable;
      const { required, percent: reached } = recalculationOf(file.baseline);
      const shown = reached ? percent(reached, 2) : "–";
      return required ? blocked("gate.R26.block", { percent: shown }, shown) : passed(shown);
    },
  },
  {
    id: "R-33",
    title: "gate.R33.title",
    claims: everyClaim,
    clause: "factor editions (policy)",
    level: "P",
    severity: "block",
    limit: opinionDay,
    test({ statement, opinion }) {
      if (!opinion) return notApplicable;
      const day = opinion.issuedAt.slice(0, 10);
      const sources = [...statement.factors, ...statement.coefficients].map((one) => one.source);
      const late = sources.find((one) => one.publishedOn !== null && one.publishedOn > day);
      if (late)
        return blocked(
          "gate.R33.block",
          { edition: `${late.title}, ${late.edition}` },
          late.publishedOn ?? "",
        );
      return passed(
        sources
          .map((one) => one.publishedOn ?? "")
          .sort()
          .at(-1) ?? "",
      );
    },
  },
];

function recalculationLimit({ statement }: GateFacts): Told {
  const threshold = statement.case.baseline?.thresholdPercent ?? "5";
  return { word: "gate.R26.limit", values: { threshold: percent(threshold) } };
}

function opinionDay({ opinion }: GateFacts): Told {
  return { word: "gate.R33.limit", values: { day: opinion?.issuedAt.slice(0, 10) ?? "–" } };
}

/** Of the claim's subject: more than 1 % under another set is printed, more than 5 % blocks; none stated is counted apart. */
function gwpShares(facts: GateFacts): Verdict {
  const scopes = subjectScopes(facts);
  const { lines, totals } = facts.statement.figures.inventory;
  const counted = lines.filter((line) => scopes.includes(line.scope) && line.basis !== "location");
  const all = residualOf(totals, subjectOf(facts.statement.case));
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
