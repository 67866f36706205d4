import { sumOf } from "../decimal";
import { integer, tonnes } from "../format";
import { creditsFor, residualOf } from "../inventory/bridge";
import { findProgramme, isEligible } from "../programmes";
import { isRefusal } from "../refusal";
import { overlapOf, readSerial, type Serial } from "../serials";
import type { GateFacts, GateRetirement } from "./facts";
import {
  blocked,
  each,
  neutrality,
  notApplicable,
  passed,
  type Rule,
  type Verdict,
  warned,
  withCredits,
} from "./rule";

/** Rules on the carbon credits that stand against the residual. */
export const creditRules: readonly Rule[] = [
  {
    id: "R-15",
    title: "gate.R15.title",
    claims: neutrality,
    clause: "ISO 14068-1 11.1",
    level: "A",
    test: each(
      (one) => one.forward || one.issuedOn > one.retiredOn,
      (one) => blocked("gate.R15.block", { project: one.projectName }),
    ),
  },
  {
    id: "R-17",
    title: "gate.R17.title",
    claims: neutrality,
    clause: "ISO 14068-1 11.2",
    level: "A",
    test(facts) {
      const { lastDay } = facts.statement.case.year;
      const last = `${Number(lastDay.slice(0, 4)) + 1}${lastDay.slice(4)}`;
      return each(
        (one) => one.retiredOn > last,
        (one) => blocked("gate.R17.block", { day: one.retiredOn, last }),
      )(facts);
    },
  },
  {
    id: "R-18",
    title: "gate.R18.title",
    claims: neutrality,
    clause: "ISO 14068-1 11.3",
    level: "A",
    test: each(
      (one) => !isEligible(findProgramme(one.programme)),
      (one) => blocked("gate.R18.block", { programme: one.programme }),
    ),
  },
  {
    id: "R-19",
    title: "gate.R19.title",
    claims: withCredits,
    clause: "ISO 14068-1 11.4",
    level: "B",
    test({ retirements }) {
      const lacking = retirements.filter(
        (one) =>
          !one.projectId || !one.projectName || !one.serial || !one.vintageFrom || !one.onFile,
      );
      const count = sumOf(lacking.map((one) => one.quantity));
      if (count > 0) return blocked("gate.R19.block", { count });
      return retirements.length > 0 ? passed(`${retirements.length}`) : notApplicable;
    },
  },
  {
    id: "R-20",
    title: "gate.R20.title",
    claims: neutrality,
    clause: "ISO 14068-1 cl. 11; ceiling of E + U",
    level: "B",
    test({ statement, understatementGrams, retirements }) {
      const { claim } = statement.case;
      const residual = residualOf(statement.figures.inventory.totals, claim?.scopes ?? [1, 2]);
      const toCover = sumOf([residual, understatementGrams]);
      const needed = creditsFor(toCover);
      const retired = sumOf(retirements.map((one) => one.quantity));
      const measured = `${integer(retired)} ≥ ${integer(needed)}`;
      if (retired >= needed) return passed(measured);
      const short = tonnes(toCover - retired * 1_000_000);
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
    test: serials,
  },
  {
    id: "R-22",
    title: "gate.R22.title",
    claims: neutrality,
    clause: "vintage (policy)",
    level: "C",
    test(facts) {
      const year = Number(facts.statement.case.year.lastDay.slice(0, 4));
      const age = (one: GateRetirement) => year - Number(one.vintageTo.slice(0, 4));
      return each(
        (one) => age(one) > 5 || age(one) < 0,
        (one) => warned("gate.R22.warn", { vintage: one.vintageTo.slice(0, 4), years: age(one) }),
      )(facts);
    },
  },
  {
    id: "R-23",
    title: "gate.R23.title",
    claims: neutrality,
    clause: "ISO 14068-1 11.1, note",
    level: "A",
    test: each(
      (one) => one.adjustment === "unknown",
      (one) => warned("gate.R23.warn", { project: one.projectName }),
    ),
  },
  {
    id: "R-24",
    title: "gate.R24.title",
    claims: withCredits,
    clause: "programme rule",
    level: "C",
    test(facts) {
      const { organisation, year } = facts.statement.case;
      const names = [organisation.legalName, organisation.localName, ...organisation.aliases];
      return each(
        (one) => !names.includes(one.beneficiary) || !one.purpose.includes(year.label),
        (one) => blocked("gate.R24.block", { beneficiary: one.beneficiary, purpose: one.purpose }),
      )(facts);
    },
  },
];

/** Every serial reads as its quantity, no two blocks share a number, none is bound to another claim. */
function serials({ retirements }: GateFacts): Verdict {
  const blocks: Serial[] = [];
  for (const one of retirements) {
    const block = blockOf(one);
    if (!block) return blocked("gate.R21.serial", { serial: one.serial });
    const shared = blocks.map((other) => overlapOf(other, block)).find(Boolean);
    if (shared) return blocked("gate.R21.block", { from: shared.from, to: shared.to });
    if (one.claimId !== null) return blocked("gate.R21.bound", { serial: one.serial });
    blocks.push(block);
  }
  const unread = blocks.filter((one) => one.read === null);
  if (unread.length > 0) return warned("gate.R21.unread", { count: unread.length });
  return blocks.length > 0 ? passed(`${blocks.length}`) : notApplicable;
}

function blockOf({ programme, serial, quantity }: GateRetirement): Serial | undefined {
  try {
    return readSerial(programme, serial, quantity);
  } catch (error) {
    if (isRefusal(error)) return undefined;
    throw error;
  }
}
