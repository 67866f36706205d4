import fc from "fast-check";
import { beforeAll, expect, test, vi } from "vitest";
import { calculate } from "@/lib/domain/calculate";
import type { CaseFile } from "@/lib/domain/case/case-file";
import { factorLibrary } from "@/lib/outside/factor-library";
import { exportCase, loadCase } from "@/lib/services/case-files";
import { loadFactors } from "@/lib/services/factors";
import { figuresOf } from "@/lib/services/figures";
import { organisationWith } from "./fixtures";
import { demonstrationOf } from "./years";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
beforeAll(async () => void (await loadFactors()));

test("the demonstration loaded through the services computes to the gram", async () => {
  const { id, reporter } = await organisationWith("reporter");
  const { reportId } = await loadCase(reporter, { organisationId: id, case: demonstrationOf(id) });
  const { figures, problems } = await figuresOf(reporter, reportId);
  expect(problems).toEqual({});
  expect(figures?.bridge).toMatchObject({
    residual: 21_087_929_970,
    substitution: 14_288_680_001,
    creditsNeeded: 21_088,
  });
  expect(figures?.reductions.total).toBe(68_665_350_094);
  expect(figures?.equivalence?.cars).toBe(28_187);
});

test("a year comes out as it went in, with the factors it names beside its own", async () => {
  const { id, reporter } = await organisationWith("reporter");
  const file = demonstrationOf(id);
  const { reportId } = await loadCase(reporter, { organisationId: id, case: file });
  const out = await exportCase(reporter, reportId);
  const { factors, coefficients } = factorLibrary();
  const given = file.factors.map(({ key }) => key);
  for (const one of out.factors.filter(({ key }) => !given.includes(key)))
    expect(one).toEqual(factors.get(one.key));
  for (const one of out.coefficients) expect(one).toEqual(coefficients.get(one.key));
  const own = { factors: out.factors.filter(({ key }) => given.includes(key)), coefficients: [] };
  const { legalName, localName, aliases, registrationNumber, country, sector } = out.organisation;
  const organisation = { legalName, localName, aliases, registrationNumber, country, sector };
  expect({ ...sorted(out), ...own }).toEqual(
    sorted({ ...file, organisation: { ...organisation, slug: id } }),
  );
  const empty = { factors: new Map(), coefficients: new Map() };
  expect(calculate(out, empty).figures.bridge.residual).toBe(21_087_929_970);
});

test("loading what was exported changes nothing, in place and again and again", async () => {
  const { id, reporter } = await organisationWith("reporter");
  const first = await loadCase(reporter, { organisationId: id, case: demonstrationOf(id) });
  const out = await exportCase(reporter, first.reportId);
  const second = await loadCase(reporter, { organisationId: id, case: out });
  expect(second.reportId).toBe(first.reportId);
  expect(await exportCase(reporter, second.reportId)).toEqual(out);
});

test("any small year survives load and export", async () => {
  const { id, reporter } = await organisationWith("reporter");
  const base = demonstrationOf(id);
  await fc.assert(
    fc.asyncProperty(smallYear(base), async (file) => {
      const { reportId } = await loadCase(reporter, { organisationId: id, case: file });
      const out = await exportCase(reporter, reportId);
      expect(out.activities).toEqual(sorted(file).activities);
      expect(out.exclusions).toEqual(sorted(file).exclusions);
      await loadCase(reporter, { organisationId: id, case: out });
      expect(await exportCase(reporter, reportId)).toEqual(out);
    }),
    { numRuns: 15 },
  );
});

test("a case file of another organisation is refused, and one whose factor contradicts the library", async () => {
  const { id, reporter } = await organisationWith("reporter");
  const other = await organisationWith("reporter");
  const file = demonstrationOf(id);
  await expect(
    loadCase(reporter, { organisationId: id, case: demonstrationOf(other.id) }),
  ).rejects.toMatchObject({ code: "invalid", word: "reports.refused.organisation" });
  const key = "gb-desnz-2022-water-supply-water-supply-m3";
  const published = factorLibrary().factors.get(key);
  const factors = published ? [{ ...published, note: "ours is better" }] : [];
  await expect(
    loadCase(reporter, { organisationId: id, case: { ...file, factors } }),
  ).rejects.toMatchObject({ fields: { "factors[0].key": { word: "reports.refused.factors" } } });
});

test("nobody loads a year into another's organisation", async () => {
  const { reporter } = await organisationWith("reporter");
  const { id } = await organisationWith("reporter");
  const load = loadCase(reporter, { organisationId: id, case: demonstrationOf(id) });
  await expect(load).rejects.toMatchObject({ code: "not_found" });
});

const lists = ["sites", "exclusions", "factors", "activities", "instruments", "measures"] as const;

/** The same year with its lists by key, as an export has them. */
function sorted(file: CaseFile): CaseFile {
  const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);
  const ordered = lists.map((list) => [list, [...file[list]].sort(byKey)]);
  return { ...file, ...Object.fromEntries(ordered) };
}

/** Years of a few activities and exclusions over the demonstration's sites and factors. */
function smallYear(base: CaseFile): fc.Arbitrary<CaseFile> {
  const texts = fc.string({ maxLength: 40, unit: "grapheme" }).filter(isPlain);
  const quantity = fc
    .tuple(fc.bigInt(0n, 10n ** 18n - 1n), fc.bigInt(0n, 10n ** 12n - 1n))
    .map(([whole, part]) => `${whole}.${String(part).padStart(12, "0")}`);
  const activities = fc.uniqueArray(
    fc.record({ of: fc.nat(base.activities.length - 1), quantity, note: texts, supplier: texts }),
    { maxLength: 6, selector: ({ of }) => of },
  );
  const exclusions = fc.array(fc.record({ text: texts, source: texts }), { maxLength: 3 });
  return fc.record({ activities, exclusions }).map((drawn) => ({
    ...base,
    activities: drawn.activities.flatMap(({ of, ...said }) => {
      const activity = base.activities[of];
      return activity ? [{ ...activity, ...said }] : [];
    }),
    exclusions: drawn.exclusions.flatMap((said, n) => {
      const [exclusion] = base.exclusions;
      return exclusion ? [{ ...exclusion, ...said, key: `X${n}` }] : [];
    }),
    instruments: [],
    measures: [],
    retirements: [],
  }));
}

const isPlain = (text: string) => !/\p{Cc}|\p{Cs}/u.test(text) && text.trim() === text;
