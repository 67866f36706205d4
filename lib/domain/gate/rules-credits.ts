import { sumOf } from "../decimal";
import { integer, tonnes } from "../format";
import { days, monthsBefore } from "../instants";
import { creditsFor, residualOf, subjectOf } from "../inventory/bridge";
import { isOwnName } from "../ledger/beneficiary";
import { findProgramme, isEligible } from "../programmes";
import type { GateFacts, GateRetirement } from "./facts";
import {
  blocked,
  each,
  neutrality,
  notApplicable,
  passed,
  type Rule,
  warned,
  withContribution,
  withCredits,
} from "./rule";
import { serials } from "./serials";

/** Rules on the carbon credits that stand against the residual. */
export const creditRules: readonly Rule[] = [
  {
    id: "R-15",
    title: "gate.R15.title",
    claims: neutrality,
    clause: "ISO 14068-1 11.1",
    level: "A",
    severity: "block",
    limit: "gate.R15.limit",
    test: each(
      (one) => one.forward || one.issuedOn > one.retiredOn,
      (one) =>
        blocked(
          "gate.R15.block",
          { project: one.projectName },
          `${one.issuedOn} > ${one.retiredOn}`,
        ),
    ),
  },
  {
    id: "R-17",
    title: "gate.R17.title",
    claims: neutrality,
    clause: "ISO 14068-1 11.2",
    level: "A",
    severity: "block",
    limit: (facts) => ({ word: "gate.R17.limit", values: { last: lastRetirement(facts) } }),
    test(facts) {
      const last = lastRetirement(facts);
      return each(
        (one) => one.retiredOn > last,
        (one) => blocked("gate.R17.block", { days: daysAfter(last, one.retiredOn) }, one.retiredOn),
      )(facts);
    },
  },
  {
    id: "R-18",
    title: "gate.R18.title",
    claims: neutrality,
    clause: "ISO 14068-1 11.3",
    level: "A",
    severity: "block",
    limit: "gate.R18.limit",
    test: each(
      (one) => !isEligible(findProgramme(one.programme)),
      (one) => blocked("gate.R18.block", { programme: one.programme }, one.programme),
    ),
  },
  {
    id: "R-19",
    title: "gate.R19.title",
    claims: withContribution,
    clause: "ISO 14068-1 11.4, five items",
    level: "B",
    severity: "block",
    limit: "gate.R19.limit",
    test({ retirements }) {
      const lacking = retirements.filter(
        (one) =>
          !one.projectId || !one.projectName || !one.serial || !one.vintageFrom || !one.onFile,
      );
      const count = sumOf(lacking.map((one) => one.quantity));
      if (count > 0)
        return blocked("gate.R19.block", { count: integer(count) }, `${integer(count)} t`);
      return retirements.length > 0 ? passed(`${retirements.length}`) : notApplicable;
    },
  },
  {
    id: "R-20",
    title: "gate.R20.title",
    claims: neutrality,
    clause: "ceiling of E + U (policy)",
    level: "P",
    severity: "block",
    limit: (facts) => ({
      word: "gate.R20.limit",
      values: { needed: integer(creditsFor(toCover(facts))) },
    }),
    test(facts) {
      const { retirements } = facts;
      const grams = toCover(facts);
      const needed = creditsFor(grams);
      const retired = sumOf(retirements.map((one) => one.quantity));
      const measured = `${integer(retired)} ≥ ${integer(needed)}`;
      if (retired >= needed) return passed(measured);
      const short = tonnes(grams - retired * 1_000_000);
      const values = { short, retired: integer(retired) };
      return blocked("gate.R20.block", values, measured.replace("≥", "<"));
    },
  },
  {
    id: "R-21",
    title: "gate.R21.title",
    claims: withCredits,
    clause: "ISO 14068-1 11.1, 11.3 h",
    level: "A",
    severity: "block",
    limit: "gate.R21.limit",
    test: serials,
  },
  {
    id: "R-22",
    title: "gate.R22.title",
    claims: neutrality,
    clause: "vintage (policy)",
    level: "P",
    severity: "warn",
    limit: "gate.R22.limit",
    test(facts) {
      const year = Number(facts.statement.case.year.lastDay.slice(0, 4));
      const age = (one: GateRetirement) => year - Number(one.vintageTo.slice(0, 4));
      return each(
        (one) => age(one) > 5 || age(one) < 0,
        (one) =>
          warned(
            "gate.R22.warn",
            {
              vintage: one.vintageTo.slice(0, 4),
              years: Math.abs(age(one)),
            },
            one.vintageTo.slice(0, 4),
          ),
      )(facts);
    },
  },
  {
    id: "R-23",
    title: "gate.R23.title",
    claims: neutrality,
    clause: "ISO 14068-1 11.1, note",
    level: "A",
    severity: "warn",
    limit: "gate.R23.limit",
    test: each(
      (one) => one.adjustment === "unknown",
      (one) => warned("gate.R23.warn", { project: one.projectName }, one.key),
    ),
  },
  {
    id: "R-24",
    title: "gate.R24.title",
    claims: withCredits,
    clause: "programme rule",
    level: "P",
    severity: "block",
    limit: "gate.R24.limit",
    test(facts) {
      const { organisation, year } = facts.statement.case;
      return each(
        (one) => !isOwnName(organisation, one.beneficiary) || !one.purpose.includes(year.label),
        (one) =>
          blocked(
            "gate.R24.block",
            { beneficiary: one.beneficiary, purpose: one.purpose },
            `${one.beneficiary}; ${one.purpose}`,
          ),
      )(facts);
    },
  },
];

/** Credits are retired within twelve months of the year's end, top-ups of a restated year within six of its approval. */
function lastRetirement({ statement, restatementApprovedOn }: GateFacts): string {
  const { lastDay } = statement.case.year;
  const last = `${Number(lastDay.slice(0, 4)) + 1}${lastDay.slice(4)}`;
  const topUp = restatementApprovedOn && monthsBefore(restatementApprovedOn, -6).slice(0, 10);
  return topUp && topUp > last ? topUp : last;
}

const daysAfter = (day: string, later: string): number =>
  (Date.parse(later) - Date.parse(day)) / days(1);

/** What the credits stand against: the residual and what verification left understated, grams. */
function toCover({ statement, understatementGrams }: GateFacts): number {
  const residual = residualOf(statement.figures.inventory.totals, subjectOf(statement.case));
  return sumOf([residual, understatementGrams]);
}
