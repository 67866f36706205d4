import { bannedAmong, genericAmong } from "../claims/banned";
import { inUnion } from "../claims/markets";
import { publicTexts } from "../claims/public-texts";
import { claimWordings } from "../claims/wording";
import { sumOf } from "../decimal";
import { integer } from "../format";
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

/** Rules on what the claim says: the registry's wording, and what no claim may say. */
export const wordingRules: readonly Rule[] = [
  {
    id: "R-06",
    title: "gate.R06.title",
    claims: ["OP"],
    clause: "ISO 14068-1 cl. 7; Directive 2005/29/EC Annex I 4b",
    level: "B",
    severity: "block",
    limit: "gate.R06.limit",
    test({ statement: { case: file } }) {
      const scopes = file.claim?.scopes.toSorted().join(", ") ?? "";
      const cites = /14068|PAS\s*2060/i.test(file.claim?.subject ?? "");
      const { key, cites: standard } = claimWordings.OP;
      if (scopes !== "1, 2" || cites || standard !== null)
        return blocked("gate.R06.block", {}, scopes);
      return passed(`${key}: ${scopes}`);
    },
  },
  {
    id: "R-29",
    title: "gate.R29.title",
    claims: everyClaim,
    clause: "wording registry (policy)",
    level: "P",
    severity: "block",
    limit: "gate.R29.limit",
    test({ statement: { case: file } }) {
      if (!file.claim) return notApplicable;
      const texts = publicTexts(file);
      const found = bannedAmong(texts, file.claim);
      if (found) return blocked("gate.R29.block", { phrase: found.phrase }, found.field);
      return passed(String(texts.length));
    },
  },
  {
    id: "R-31",
    title: "gate.R31.title",
    claims: ["ORG"],
    clause: "ISO 14068-1 cl. 13",
    level: "B",
    severity: "block",
    limit: "gate.R31.limit",
    test: named,
  },
  {
    id: "R-34",
    title: "gate.R34.title",
    claims: ["PRD"],
    clause: "no product is a subject here (policy)",
    level: "P",
    severity: "block",
    limit: "gate.R34.limit",
    test: () => blocked("gate.R34.block", {}, "PRD"),
  },
  {
    id: "R-E1",
    title: "gate.RE1.title",
    claims: ["PRD"],
    clause: "Directive 2005/29/EC Annex I 4c",
    level: "A",
    severity: "block",
    limit: "gate.RE1.limit",
    test: inEurope(({ retirements }) => {
      const credits = sumOf(retirements.map((one) => one.quantity));
      if (credits > 0) return blocked("gate.RE1.block", {}, `${integer(credits)} t`);
      return passed("0 t");
    }),
  },
  {
    id: "R-E2",
    title: "gate.RE2.title",
    claims: everyClaim,
    clause: "Directive 2005/29/EC Annex I 4a",
    level: "A",
    severity: "block",
    limit: "gate.RE2.limit",
    test: inEurope(({ statement: { case: file } }) => {
      const phrase = genericAmong(file.claim?.subject ?? "");
      return phrase ? blocked("gate.RE2.block", { phrase }, phrase) : passed();
    }),
  },
  {
    id: "R-E3",
    title: "gate.RE3.title",
    claims: everyClaim,
    clause: "Directive 2005/29/EC Annex I 4b",
    level: "A",
    severity: "block",
    limit: "gate.RE3.limit",
    test: inEurope(namesPart),
  },
  {
    id: "R-E5",
    title: "gate.RE5.title",
    claims: everyClaim,
    clause: "Directive 2005/29/EC Annex I 2a",
    level: "A",
    severity: "warn",
    limit: "gate.RE5.limit",
    test: inEurope(({ statement: { case: file } }) =>
      file.claim?.productMark ? warned("gate.RE5.warn", {}, file.claim.subject) : passed(),
    ),
  },
];

/** A rule of EU law, which does not concern a claim that is made elsewhere. */
function inEurope(test: Rule["test"]): Rule["test"] {
  return (facts) =>
    inUnion(facts.statement.case.claim?.markets ?? []) ? test(facts) : notApplicable;
}

/** What an organisation-wide claim names (ISO 14068-1 cl. 13); the credits' share needs credits or no residual. */
function named({ statement, verifier, published, retirements }: GateFacts): Verdict {
  const { claim, year } = statement.case;
  const covered = retirements.length > 0 || statement.figures.bridge.residual === 0;
  const items = {
    standard: claimWordings.ORG.cites !== null,
    subject: Boolean(claim?.subject.trim()),
    period: Boolean(year.label),
    verifier: verifier !== "",
    report: published,
    credits: covered,
  };
  const lacking = Object.entries(items).flatMap(([item, there]) => (there ? [] : [item]));
  const all = Object.keys(items).length;
  const measured = `${all - lacking.length} / ${all}`;
  const [first] = lacking;
  return first ? blocked("gate.R31.block", { item: first }, measured) : passed(measured);
}

const partNames = ["operation", "scope 1", "scope 2", "运营", "范围一", "范围二"] as const;

/** Where a scope lies outside the claim, its subject has to name what it is about. */
function namesPart({ statement: { case: file } }: GateFacts): Verdict {
  const { claim, sites } = file;
  const subject = claim?.subject ?? "";
  if ([1, 2, 3].every((scope) => claim?.scopes.some((one) => one === scope)))
    return passed(subject);
  const covered = sites.filter((one) => one.inClaim);
  const names = [...partNames, ...covered.flatMap((one) => [one.key, one.name, one.localName])];
  const folded = subject.toLowerCase();
  const part = names.find((name) => name && folded.includes(name.toLowerCase()));
  return part ? passed(subject) : blocked("gate.RE3.block", {}, subject);
}
