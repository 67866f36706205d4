import { bannedIn, claimWordings } from "../claims";
import { sumOf } from "../decimal";
import { tonnes } from "../format";
import { ownHallGrams, ownHallsOf } from "../inventory/own-halls";
import {
  blocked,
  everyClaim,
  neutrality,
  notApplicable,
  passed,
  type Rule,
  subjectScopes,
  warned,
} from "./rule";

/** Rules on what is claimed and what lies inside it. */
export const boundaryRules: readonly Rule[] = [
  {
    id: "R-01",
    title: "gate.R01.title",
    claims: everyClaim,
    clause: "ISO 14068-1 cl. 7",
    level: "B",
    test({ statement: { case: file } }) {
      const { claim, exclusions, year } = file;
      const missing = [
        claim?.subject.trim() ? [] : ["subject"],
        claim?.scopes.length ? [] : ["scopes"],
        year.label ? [] : ["year"],
        exclusions.every((one) => one.text.trim()) ? [] : ["exclusions"],
      ].flat();
      const [first] = missing;
      if (first) return blocked("gate.R01.block", { missing: first }, missing.join(", "));
      return passed(`${claim?.subject}; ${claim?.scopes.join(", ")}; ${year.label}`);
    },
  },
  {
    id: "R-02",
    title: "gate.R02.title",
    claims: everyClaim,
    clause: "Corporate Standard Ch 9",
    level: "A",
    test({ statement: { case: file, figures } }) {
      const { lines, totals } = figures.inventory;
      const explained = (scope: number) =>
        file.exclusions.some((one) => one.scope === scope && one.reason === "not_relevant");
      const missing = [1, 2].filter(
        (scope) => !lines.some((line) => line.scope === scope) && !explained(scope),
      );
      if (missing.length > 0) return blocked("gate.R02.block", { scopes: missing.join(", ") });
      return passed(`${tonnes(totals.scope1)} t; ${tonnes(totals.scope2Location)} t`);
    },
  },
  {
    id: "R-03",
    title: "gate.R03.title",
    claims: neutrality,
    clause: "Scope 2 Guidance 7.1",
    level: "A",
    test({ statement: { figures } }) {
      const { lines, totals } = figures.inventory;
      const by = (basis: string) =>
        new Set(lines.filter((line) => line.basis === basis).map((line) => line.activity));
      const [location, market] = [by("location"), by("market")];
      const both = location.size === market.size && [...location].every((key) => market.has(key));
      if (!both) return blocked("gate.R03.block");
      return passed(`${tonnes(totals.scope2Location)} t; ${tonnes(totals.scope2Market)} t`);
    },
  },
  {
    id: "R-04",
    title: "gate.R04.title",
    claims: neutrality,
    clause: "Scope 2 Guidance Ch 7",
    level: "C",
    test({ statement: { figures } }) {
      const { instruments } = figures.inventory;
      const wrong = instruments.find((one) => one.counted && one.failing.length > 0);
      if (wrong) {
        const values = { key: wrong.key, criteria: wrong.failing.join(", ") };
        return blocked("gate.R04.block", values);
      }
      return passed(`${instruments.filter((one) => one.counted).length} / ${instruments.length}`);
    },
  },
  {
    id: "R-05",
    title: "gate.R05.title",
    claims: ["ORG"],
    clause: "ISO 14068-1 cl. 7–8, ISO 14064-1 5.2.3",
    level: "B",
    test({ statement: { case: file, figures } }) {
      const reported = figures.inventory.byCategory.map((one) => one.scope3Category);
      const whole = file.exclusions.filter((one) => one.estimatedGrams !== null);
      const decided = new Set([...reported, ...whole.map((one) => one.scope3Category)]);
      const open = Array.from({ length: 15 }, (_, n) => n + 1).filter((n) => !decided.has(n));
      if (open.length > 0) return blocked("gate.R05.undecided", { list: open.join(", ") });
      const excluded = sumOf(whole.map((one) => one.estimatedGrams ?? 0));
      const { scope12Market, scope3 } = figures.inventory.totals;
      const all = sumOf([scope12Market, scope3, excluded]);
      const measured = `${tonnes(excluded)} / ${tonnes(all)} t`;
      return excluded * 20 < all ? passed(measured) : blocked("gate.R05.block", {}, measured);
    },
  },
  {
    id: "R-06",
    title: "gate.R06.title",
    claims: ["OP"],
    clause: "ISO 14068-1 cl. 7",
    level: "B",
    test({ statement: { case: file } }) {
      const scopes = file.claim?.scopes.toSorted().join(", ") ?? "";
      const cites = /14068|PAS\s*2060/i.test(file.claim?.subject ?? "");
      const { key, cites: standard } = claimWordings.OP;
      if (scopes !== "1, 2" || cites || standard !== null) return blocked("gate.R06.block");
      return passed(`${key}: ${scopes}`);
    },
  },
  {
    id: "R-29",
    title: "gate.R29.title",
    claims: everyClaim,
    clause: "Directive 2005/29/EC Annex I",
    level: "A",
    test({ statement: { case: file } }) {
      const found = file.claim && bannedIn(file.claim.subject, file.claim.type);
      return found ? blocked("gate.R29.block", { phrase: found }) : passed();
    },
  },
  {
    id: "R-35",
    title: "gate.R35.title",
    claims: neutrality,
    clause: "Corporate Standard Ch 3, App. F",
    level: "C",
    test(facts) {
      const { case: file } = facts.statement;
      const leased = file.sites.filter((one) => one.kind === "leased_data_centre" && !one.inClaim);
      if (leased.length === 0) return notApplicable;
      const untested = leased.find((one) => one.controlTest === null);
      if (untested) return blocked("gate.R35.block", { site: untested.name });
      if (subjectScopes(facts).includes(3)) return passed(String(leased.length));
      const grams = ownHallGrams(facts.statement);
      const measured = `${tonnes(grams)} t`;
      if (grams === 0) return passed(measured);
      return warned(
        "gate.R35.warn",
        {
          tonnes: tonnes(grams),
          sites: ownHallsOf(facts.statement)
            .map(({ key }) => key)
            .join(", "),
        },
        measured,
      );
    },
  },
];
