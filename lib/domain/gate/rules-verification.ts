import { isUnsettled } from "../assurance/finding";
import { tonnes } from "../format";
import type { Duty } from "../roles";
import type { GateFacts } from "./facts";
import {
  blocked,
  everyClaim,
  notApplicable,
  passed,
  type Rule,
  type Verdict,
  warned,
} from "./rule";

/** Rules on the verification and on who took part in it. */
export const verificationRules: readonly Rule[] = [
  {
    id: "R-07",
    title: "gate.R07.title",
    claims: everyClaim.filter((type) => type !== "FP"),
    clause: "ISO 14064-3 cl. 9",
    level: "B",
    severity: "block",
    limit: "gate.R07.limit",
    test({ opinion, statementSha256 }) {
      const stands = opinion?.kind === "unmodified" && opinion.statementSha256 === statementSha256;
      if (!stands) return blocked("gate.R07.block", {}, opinion?.kind ?? "–");
      return passed(`${opinion.kind}; ${statementSha256.slice(0, 12)}`);
    },
  },
  {
    id: "R-08",
    title: "gate.R08.title",
    claims: ["ORG"],
    clause: "ISO 14064-3 5.1.3",
    level: "B",
    severity: "warn",
    limit: "gate.R08.limit",
    test({ levels }) {
      if (levels.length === 0) return notApplicable;
      const limited = levels.filter(({ level }) => level === "limited");
      const measured = `${levels.length - limited.length} / ${levels.length}`;
      if (limited.length === 0) return passed(measured);
      const scopes = limited.map((one) => one.scopes).join(", ");
      return warned("gate.R08.warn", { scopes }, measured);
    },
  },
  {
    id: "R-27",
    title: "gate.R27.title",
    claims: everyClaim,
    clause: "ISO 14064-3 6.3",
    level: "B",
    severity: "block",
    limit: "gate.R27.limit",
    test({ findings, materiality, opinion, statement }) {
      const open = findings.filter(isUnsettled);
      if (open.length > 0)
        return blocked("gate.R27.open", { count: open.length }, `${open.length}`);
      const material = materiality.find((one) => one.uncorrectedIsMaterial);
      const shown = materiality.map(compared).join("; ");
      if (!material) return passed(shown);
      const values = {
        uncorrected: tonnes(material.uncorrectedGrams),
        threshold: tonnes(material.materialityGrams),
      };
      const printed = statement.case.claim?.type === "FP" && opinion?.kind === "modified";
      return printed
        ? warned("gate.R27.printed", values, shown)
        : blocked("gate.R27.block", values, shown);
    },
  },
  {
    id: "R-28",
    title: "gate.R28.title",
    claims: everyClaim,
    clause: "ISO 14064-3 4.2, 8",
    level: "B",
    severity: "block",
    limit: "gate.R28.limit",
    test: duties,
  },
  {
    id: "R-30",
    title: "gate.R30.title",
    claims: ["ORG"],
    clause: "ISO 14068-1 cl. 12",
    level: "B",
    severity: "block",
    limit: "gate.R30.limit",
    test: ({ published, statement }) =>
      published ? passed(statement.case.organisation.slug) : blocked("gate.R30.block", {}, "0 / 1"),
  },
  {
    id: "R-32",
    title: "gate.R32.title",
    claims: everyClaim,
    clause: "age of the opinion (policy)",
    level: "P",
    severity: "warn",
    limit: "gate.R32.limit",
    test({ statement, opinion }) {
      if (!opinion) return notApplicable;
      const months = monthsBetween(statement.case.year.lastDay, opinion.issuedAt);
      return months <= 24 ? passed(`${months}`) : warned("gate.R32.warn", { months }, `${months}`);
    },
  },
];

/** A scope group's uncorrected misstatement against its materiality; exactly that much is material. */
function compared(one: GateFacts["materiality"][number]): string {
  const sign = one.uncorrectedIsMaterial ? "≥" : "<";
  return `${tonnes(one.uncorrectedGrams)} ${sign} ${tonnes(one.materialityGrams)} t`;
}

/** Duties that one person may hold together: the team's own, where a member may lead or sign. */
const team: readonly Duty[] = ["lead_verifier", "verifier"];

/** SD1, SD3, SD4: nobody assigned acted for or belongs to the organisation. SD2, SD10: duties stay apart. */
function duties({ hands, assignments, insiders }: GateFacts): Verdict {
  const reporting = new Set(
    hands.filter(({ side }) => side === "organisation").map(({ userId }) => userId),
  );
  for (const { userId, duty, signs } of assignments) {
    const others = assignments.filter((one) => one.userId === userId && one.duty !== duty);
    const apart = others.every((one) => team.includes(duty) && team.includes(one.duty));
    const signsOutside = signs === 1 && !team.includes(duty);
    if (reporting.has(userId) || insiders.includes(userId) || !apart || signsOutside)
      return blocked("gate.R28.block", { duty }, duty);
  }
  const sides = new Map<string, string>();
  for (const { userId, side } of hands) {
    if ((sides.get(userId) ?? side) !== side)
      return blocked("gate.R28.block", { duty: side }, side);
    sides.set(userId, side);
  }
  return passed(`${assignments.length}`); // not the hands, which grow by whoever issues
}

/** Whole months from a day to an instant, rounded down. */
function monthsBetween(day: string, instant: string): number {
  const [from, to] = [new Date(`${day}T00:00:00Z`), new Date(instant)];
  const months =
    (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  return to.getUTCDate() < from.getUTCDate() ? months - 1 : months;
}
