import { expect, test } from "vitest";
import { claimTypes } from "@/lib/domain/case/case-file";
import { rules } from "@/lib/domain/gate/run";
import { declared, operational, withClaim } from "../golden/gate/base";

/**
 * What domain.md 6.1 bans, transcribed by hand: phrase | claims | markets | in which words.
 * "certified" is banned "where a body only verified", which the claim's own words are about.
 */
const bans = `
zero emissions | all | all | any
CO2-free | all | all | any
climate positive | all | all | any
100 % green | all | all | any
inset | all | all | any
per PAS 2060 | all | all | any
carbon neutral company | OP | all | any
carbon neutral product | all | EU | any
climate neutral delivery | all | EU | any
net zero | all but NZ | all | any
certified | all | all | claim
`;
const rows = bans
  .trim()
  .split("\n")
  .map((row) => row.split(" | "))
  .map(([phrase = "", claims = "", markets = "", words = ""]) => ({
    ...{ phrase, markets, words },
    claims: claimTypes.filter((type) =>
      claims.startsWith("all") ? claims !== `all but ${type}` : claims === type,
    ),
  }));
/** Where the Union's law applies, and where it does not. */
const places = { EU: ["EU", "DE", "IS"], other: ["CN", "GB"] };

const rule = rules.find(({ id }) => id === "R-29");
const names = operational.statement.case.measures;
/** The demonstration's year with the phrase in the claim's words, and with it in a measure's name. */
const said = (phrase: string) => ({
  claim: withClaim(operational, { subject: `operations, ${phrase}, of the year` }),
  name: declared(operational, {
    measures: names.map((one, n) => (n === 0 ? { ...one, name: `Hall: ${phrase}` } : one)),
  }),
});

test.each(rows)("R-29 blocks “$phrase” for its claims and markets, and for no other", (row) => {
  const { phrase, claims, markets, words } = row;
  const facts = said(phrase);
  for (const type of claimTypes)
    for (const [place, codes] of Object.entries(places))
      for (const market of codes) {
        const banned = claims.includes(type) && (markets === "all" || markets === place);
        const outcome = (of: typeof operational) =>
          rule?.test(withClaim(of, { type, markets: [market] })).outcome;
        expect([type, market, outcome(facts.claim)]).toEqual([
          ...[type, market, banned ? "blocked" : "passed"],
        ]);
        const inNames = banned && words === "any";
        expect(outcome(facts.name)).toBe(inNames ? "blocked" : "passed");
      }
});

test("R-29 is asked of every claim, and names the phrase with the field it stands in", () => {
  expect([...(rule?.claims ?? [])].sort()).toEqual([...claimTypes].sort());
  const { claim, name } = said("net zero");
  expect(rule?.test(claim)).toMatchObject({
    ...{ measured: "claim.subject", told: { values: { phrase: "net zero" } } },
  });
  expect(rule?.test(name).measured).toBe("measures[0].name");
});
