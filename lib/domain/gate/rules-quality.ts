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
  withContribution,
} from "./rule";

const criteria = ["real", "additional", "credibleBaseline", "permanent"] as const;

/** Rules on what a credit is worth: each criterion answered, and what is in doubt printed. */
export const qualityRules: readonly Rule[] = [
  {
    id: "R-16",
    title: "gate.R16.title",
    claims: neutrality,
    clause: "ISO 14068-1 11.2 a–d",
    level: "A",
    severity: "block",
    limit: "gate.R16.limit",
    test: answers,
  },
  {
    id: "R-36",
    title: "gate.R36.title",
    claims: withContribution,
    clause: "ISO 14068-1 11.3",
    level: "B",
    severity: "warn",
    limit: "gate.R36.limit",
    test: each(
      (one) => one.soldAsCertificates.answer !== "no",
      (one) => warned("gate.R36.warn", { project: one.projectName }, one.key),
    ),
  },
];

/** Unanswered or "no" blocks; "doubtful" passes and is printed with its note. */
function answers(facts: GateFacts): Verdict {
  const found = (wanted: readonly string[]) =>
    facts.retirements.flatMap((one) =>
      criteria
        .filter((name) => wanted.includes(one.criteria[name].answer))
        .map((name) => ({ one, name })),
    )[0];
  const open = found(["not_shown"]);
  if (open) return blocked("gate.R16.block", told(open), open.one.key);
  const refused = found(["no"]);
  if (refused) return blocked("gate.R16.no", told(refused), refused.one.key);
  const doubtful = found(["doubtful"]);
  if (doubtful) return warned("gate.R16.warn", told(doubtful), doubtful.one.key);
  return facts.retirements.length > 0 ? passed(`${facts.retirements.length}`) : notApplicable;
}

function told({ one, name }: { one: GateRetirement; name: (typeof criteria)[number] }) {
  return { criterion: name, project: one.projectName, note: one.criteria[name].note };
}
