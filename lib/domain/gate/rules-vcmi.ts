import { compared, dividedBy, times } from "../decimal";
import { integer, percent } from "../format";
import { actualOf, trackOf, wayOfTarget } from "../years/targets";
import type { GateFacts } from "./facts";
import { blocked, passed, type Rule, type Verdict, vcmi } from "./rule";
import { vcmiEditions } from "./vcmi-editions";

/** Rules on what is said of years to come: progress to net zero, and the VCMI tiers. */
export const vcmiRules: readonly Rule[] = [
  {
    id: "R-E4",
    title: "gate.RE4.title",
    claims: ["NZ"],
    clause: "Directive 2005/29/EC Art. 6(2)(d)",
    level: "A",
    severity: "block",
    limit: "gate.RE4.limit",
    test: futureClaim,
  },
  {
    id: "R-V1",
    title: "gate.RV1.title",
    claims: vcmi,
    clause: "VCMI Claims Code, step 1",
    level: "A",
    severity: "block",
    limit: "gate.RV1.limit",
    test: foundation,
  },
  {
    id: "R-V2",
    title: "gate.RV2.title",
    claims: vcmi,
    clause: "VCMI Claims Code, thresholds by edition",
    level: "B",
    severity: "block",
    limit(facts) {
      const { vcmi: edition } = facts;
      if (!edition) return { word: "gate.RV2.unconfirmed", values: { editions: editionNames } };
      return {
        word: "gate.RV2.limit",
        values: { share: percent(smallestShare(facts, edition), 0), edition: edition.title },
      };
    },
    test: tier,
  },
  {
    id: "R-V3",
    title: "gate.RV3.title",
    claims: vcmi,
    clause: "VCMI Claims Code, steps 3–4; MRA Framework",
    level: "A",
    severity: "block",
    limit: "gate.RV3.limit",
    test({ statement, retirements, opinion }) {
      const labelled = new Set(statement.case.claim?.labelled);
      const without = retirements.filter(({ key }) => !labelled.has(key));
      const count = without.reduce((sum, { quantity }) => sum + quantity, 0);
      const measured = `${integer(count)} t`;
      if (count > 0) return blocked("gate.RV3.block", { tonnes: integer(count) }, measured);
      return opinion ? passed(measured) : blocked("gate.RV3.unassured", {}, measured);
    },
  },
];

const editionNames = vcmiEditions.map(({ title }) => title).join("; ");

/** What a claim about the future has to stand on: each is there, and the target is dated with points on the way. */
function futureClaim({ statement: { case: file } }: GateFacts): Verdict {
  const goal = file.targets.find(({ kind }) => kind === "net_zero");
  const items = {
    target: goal !== undefined,
    points: (goal?.interim.length ?? 0) > 0,
    plan: Boolean(file.plan?.published && file.plan.measures.length > 0),
    resources: Boolean(file.plan?.resources),
    expert: Boolean(file.plan?.expert),
  };
  return firstLacking(items, (item, measured) => blocked("gate.RE4.block", { item }, measured));
}

/** The four foundational criteria of the Claims Code's first step. */
function foundation({ statement }: GateFacts): Verdict {
  const { case: file, figures } = statement;
  const year = Number(file.year.lastDay.slice(0, 4));
  const goal = file.targets.find(({ kind }) => kind === "net_zero");
  const near = file.targets.find(
    ({ kind, targetYear }) => kind === "absolute" && targetYear > year && targetYear <= year + 10,
  );
  const actual = near && actualOf(near, { case: file, figures });
  const criteria = {
    1: [1, 2, 3].every((scope) => figures.inventory.lines.some((line) => line.scope === scope)),
    2: near !== undefined && goal !== undefined && goal.targetYear <= 2050,
    3: Boolean(near && actual && trackOf(wayOfTarget(near), year, actual).onTrack),
    4: Boolean(file.plan?.policyStatement),
  };
  return firstLacking(criteria, (number, measured) =>
    blocked("gate.RV1.block", { number }, measured),
  );
}

/** Retired credits in remaining emissions, against the smallest share of the claimed tier. */
function tier(facts: GateFacts): Verdict {
  const { residual, retired } = facts.statement.figures.bridge;
  const share = residual === 0 ? "100" : dividedBy(times(retired, 100), residual);
  const measured = percent(share, 2);
  if (!facts.vcmi) return blocked("gate.RV2.unconfirmed", { editions: editionNames }, measured);
  if (compared(share, smallestShare(facts, facts.vcmi)) >= 0) return passed(measured);
  const reached = (["VP", "VG", "VS"] as const).find(
    (type) => compared(share, facts.vcmi?.shares[type] ?? 0) >= 0,
  );
  return blocked("gate.RV2.block", { percent: measured, tier: reached ?? "none" }, measured);
}

function smallestShare({ statement }: GateFacts, { shares }: NonNullable<GateFacts["vcmi"]>) {
  const type = statement.case.claim?.type;
  return type === "VS" || type === "VG" || type === "VP" ? shares[type] : 0;
}

function firstLacking(
  items: Readonly<Record<string, boolean>>,
  verdict: (item: string, measured: string) => Verdict,
): Verdict {
  const all = Object.keys(items);
  const lacking = all.filter((item) => !items[item]);
  const measured = `${all.length - lacking.length} / ${all.length}`;
  const [first] = lacking;
  return first ? verdict(first, measured) : passed(measured);
}
