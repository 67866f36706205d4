import { dividedBy, fixed, sumOf, times } from "../decimal";
import { percent, statedTonnes, tonnes } from "../format";
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
    severity: "block",
    limit: "gate.R01.limit",
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
    severity: "block",
    limit: "gate.R02.limit",
    test({ statement: { case: file, figures } }) {
      const { lines, totals } = figures.inventory;
      const explained = (scope: number) =>
        file.exclusions.some((one) => one.scope === scope && one.reason === "not_relevant");
      const missing = [1, 2].filter(
        (scope) => !lines.some((line) => line.scope === scope) && !explained(scope),
      );
      if (missing.length > 0)
        return blocked("gate.R02.block", { scopes: missing.join(", ") }, missing.join(", "));
      return passed(`${tonnes(totals.scope1)} t; ${tonnes(totals.scope2Location)} t`);
    },
  },
  {
    id: "R-03",
    title: "gate.R03.title",
    claims: neutrality,
    clause: "Scope 2 Guidance 7.1",
    level: "A",
    severity: "block",
    limit: "gate.R03.limit",
    test({ statement: { figures } }) {
      const { lines, totals } = figures.inventory;
      const by = (basis: string) =>
        new Set(lines.filter((line) => line.basis === basis).map((line) => line.activity));
      const [location, market] = [by("location"), by("market")];
      const both = location.size === market.size && [...location].every((key) => market.has(key));
      if (!both) return blocked("gate.R03.block", {}, `${location.size} / ${market.size}`);
      return passed(`${tonnes(totals.scope2Location)} t; ${tonnes(totals.scope2Market)} t`);
    },
  },
  {
    id: "R-04",
    title: "gate.R04.title",
    claims: neutrality,
    clause: "Scope 2 Guidance Ch 7, criteria (1–3 A, 4–8 C)",
    level: "C",
    severity: "block",
    limit: "gate.R04.limit",
    test({ statement: { figures } }) {
      const { instruments } = figures.inventory;
      const wrong = instruments.find((one) => one.counted && one.failing.length > 0);
      if (wrong) {
        const megawattHours = statedTonnes(fixed(dividedBy(wrong.allocated, 1000), 2));
        const values = { key: wrong.key, megawattHours, criteria: wrong.failing.join(", ") };
        return blocked("gate.R04.block", values, `${megawattHours} MWh`);
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
    severity: "block",
    limit: "gate.R05.limit",
    test({ statement: { case: file, figures } }) {
      const reported = figures.inventory.byCategory.map((one) => one.scope3Category);
      const whole = file.exclusions.filter((one) => one.estimatedGrams !== null);
      const decided = new Set([...reported, ...whole.map((one) => one.scope3Category)]);
      const unknown = file.exclusions.filter(
        (one) => one.estimatedGrams === null && one.reason !== "not_relevant",
      );
      const open = [
        ...new Set([
          ...Array.from({ length: 15 }, (_, n) => n + 1).filter((n) => !decided.has(n)),
          ...unknown.map((one) => one.scope3Category ?? one.key),
        ]),
      ];
      if (open.length > 0)
        return blocked("gate.R05.undecided", { list: open.join(", ") }, `${open.length}`);
      const excluded = sumOf(whole.map((one) => one.estimatedGrams ?? 0));
      const { scope12Market, scope3 } = figures.inventory.totals;
      const all = sumOf([scope12Market, scope3, excluded]);
      const left = all === 0 ? "0" : percent(dividedBy(times(excluded, 100), all), 2);
      const measured = `${tonnes(excluded)} / ${tonnes(all)} t (${left})`;
      if (excluded * 20 < all) return passed(measured);
      return blocked("gate.R05.block", { percent: left }, measured);
    },
  },
  {
    id: "R-35",
    title: "gate.R35.title",
    claims: neutrality,
    clause: "Corporate Standard Ch 3, App. F",
    level: "C",
    severity: "either",
    limit: "gate.R35.limit",
    test(facts) {
      const { case: file } = facts.statement;
      const leased = file.sites.filter((one) => one.kind === "leased_data_centre" && !one.inClaim);
      if (leased.length === 0) return notApplicable;
      const untested = leased.find((one) => one.controlTest === null);
      if (untested) return blocked("gate.R35.block", { site: untested.name }, untested.key);
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
