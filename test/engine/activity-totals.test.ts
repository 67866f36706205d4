import fc from "fast-check";
import { beforeAll, expect, test, vi } from "vitest";
import type { Activity, CaseFile } from "@/lib/domain/case/case-file";
import { gwpSets } from "@/lib/domain/case/factor";
import { partly } from "@/lib/domain/partial";
import type { Actor } from "@/lib/domain/roles";
import type { YearFigures } from "@/lib/domain/stored-figures";
import { factorLibrary } from "@/lib/outside/factor-library";
import {
  addActivity,
  changeActivity,
  listActivities,
  removeActivity,
} from "@/lib/services/activities";
import { exportCase, loadCase } from "@/lib/services/case-files";
import { editBoundary } from "@/lib/services/declarations";
import { loadFactors } from "@/lib/services/factors";
import { figuresOf } from "@/lib/services/figures";
import { removeInstrument } from "@/lib/services/instruments";
import { listReports, showReport } from "@/lib/services/reports";
import { changeSite } from "@/lib/services/sites";
import { checksAtAGlanceOf, checksOf } from "@/lib/services/submissions";
import { organisationWith } from "./fixtures";
import { demonstrationOf } from "./years";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 });
beforeAll(async () => void (await loadFactors()));

/** What an activity may be counted by: one gas, three, with biogenic CO2, of other GWP sets, of none stated. */
const ways = [
  counted("stationary_combustion", 1, null, "us-epa-2024-natural-gas-mmbtu", "mmBtu (HHV)"),
  counted("stationary_combustion", 1, null, "us-epa-2024-peat-short-ton", "short ton"),
  counted("fugitive", 1, null, "gwp-r410a", "kg"),
  counted("purchased_electricity", 2, null, "uk-2019-electricity-generated", "MWh"),
  counted("purchased_electricity", 2, null, "cn-mee-2022-grid-zj", "kWh"),
  counted("purchased_heat", 2, null, "cn-heat", "GJ"),
  counted("purchased_goods", 3, 1, "us-epa-sc-v13-naics-541511", "USD2022"),
  counted("capital_goods", 3, 2, "embodied-ccf-server-base", "server"),
  counted("stationary_combustion", 1, null, "us-epa-2024-natural-gas-mmbtu", "km"),
] as const;

function counted(
  category: string,
  scope: 1 | 2 | 3,
  scope3Category: number | null,
  factor: string,
  unit: string,
) {
  return { category, scope, scope3Category, factor, unit };
}

/** The last three do not compute: too much, negative without a credit note, outside the year. */
const quantities = ["0", "1234.567", "0.000499", "88", "999999999999999999", "-7"] as const;
const days = [
  { from: "2022-03-01", to: "2022-03-31" },
  { from: "2022-12-31", to: "2023-01-02" },
] as const;

const typed = fc.record({
  way: fc.constantFrom(...ways),
  quantity: fc.constantFrom(...quantities),
  days: fc.constantFrom(...days),
  site: fc.nat(),
});
const edit = fc.oneof(
  { weight: 4, arbitrary: fc.record({ act: fc.constant("add" as const), typed }) },
  {
    weight: 4,
    arbitrary: fc.record({ act: fc.constant("change" as const), typed, pick: fc.nat() }),
  },
  { weight: 2, arbitrary: fc.record({ act: fc.constant("remove" as const), pick: fc.nat() }) },
  {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constant("boundary" as const),
      gwpSet: fc.constantFrom(...gwpSets),
      marketFallback: fc.constantFrom("location_average", "excluding_traded_non_fossil" as const),
      approach: fc.constantFrom("operational_control", "equity_share" as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constant("own" as const),
      percent: fc.constantFrom("33.3", "50", "100"),
      pick: fc.nat(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("uncover" as const), pick: fc.nat() }) },
);
type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never;

/** A fifth of the demonstration, with its instruments and measures, as a test's own year. */
async function year() {
  const { id, reporter } = await organisationWith("reporter");
  const whole = demonstrationOf(id);
  const file: CaseFile = {
    ...whole,
    retirements: [],
    activities: whole.activities.filter((_, index) => index % 5 === 0),
  };
  await loadCase(reporter, { organisationId: id, case: file });
  const [report] = await listReports(reporter);
  if (!report) throw new Error("the year was loaded");
  return { id, reporter, reportId: report.id };
}

async function applied(reporter: Actor, reportId: string, one: Edit): Promise<void> {
  const { boundary, report, sites } = await showReport(reporter, reportId);
  const { activities } = await listActivities(reporter, { reportId, limit: 500 });
  const site = (n: number) => sites[n % sites.length];
  const picked = "pick" in one ? activities[one.pick % activities.length] : undefined;
  if (one.act === "add") await addActivity(reporter, { reportId, ...entered(one.typed, site) });
  if (one.act === "change" && picked) {
    const { key, version } = picked;
    await changeActivity(reporter, { reportId, ...entered(one.typed, site), key, version });
  }
  if (one.act === "remove" && picked) {
    const { key, version } = picked;
    await removeActivity(reporter, { reportId, key, version });
  }
  if (one.act === "boundary") {
    const { act: _, ...changed } = one;
    const { firstDay, lastDay, version } = report;
    await editBoundary(reporter, {
      reportId,
      firstDay,
      lastDay,
      version,
      ...boundary,
      ...changed,
    });
  }
  const owned = one.act === "own" ? site(one.pick) : undefined;
  if (one.act === "own" && owned) {
    const ownership = [{ from: "2022-01-01", to: null, percent: one.percent }];
    await changeSite(reporter, { reportId, ...owned, ownership });
  }
  if (one.act === "uncover") {
    const { instruments } = await exportCase(reporter, reportId);
    const found = instruments[one.pick % Math.max(1, instruments.length)];
    if (found) await removeInstrument(reporter, { reportId, key: found.key, reason: "" });
  }
}

type Site = { readonly key: string };

function entered(
  { way, quantity, days: when, site }: typeof typed extends fc.Arbitrary<infer T> ? T : never,
  siteOf: (n: number) => Site | undefined,
) {
  return {
    ...plain,
    ...way,
    ...when,
    quantity,
    site: siteOf(site)?.key ?? "",
  };
}

const plain = {
  key: undefined,
  source: undefined,
  method: "",
  inputs: {},
  dataKind: "measured" as const,
  dataQuality: null,
  uncertaintyPercent: null,
  supplier: "",
  creditNote: false,
  evidence: "",
  note: "",
} satisfies Partial<Record<keyof Activity, unknown>>;

/** What pages show, in an order of its own: which of two equal places comes first says nothing. */
function sorted(figures: YearFigures | null) {
  if (!figures) return null;
  const { lines: _, ...inventory } = { lines: [], ...figures.inventory };
  const inOrder = <T>(list: readonly T[]) => list.map((one) => JSON.stringify(one)).toSorted();
  const { byGas, byCategory } = inventory;
  return {
    ...figures,
    inventory: { ...inventory, byGas: inOrder(byGas), byCategory: inOrder(byCategory) },
  };
}

const library = factorLibrary();

async function expectSame(reporter: Actor, reportId: string): Promise<void> {
  const file = await exportCase(reporter, reportId);
  const all = partly(file, library);
  const shown = await figuresOf(reporter, reportId);
  expect(sorted(shown.figures)).toEqual(sorted(all.figures));
  expect(Object.keys(shown.problems)).toHaveLength(Object.keys(all.problems).length);
  const list = await listActivities(reporter, { reportId, limit: 500 });
  expect(list.rows).toBe(list.activities.length);
  expect(list.totalGrams).toBe(list.activities.reduce((sum, { grams }) => sum + (grams ?? 0), 0));
}

test("whatever is edited, the stored sums give the figures of a calculation of the whole year", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 6, maxLength: 14 }), async (edits) => {
      const { reporter, reportId } = await year();
      await expectSame(reporter, reportId);
      for (const one of edits) await applied(reporter, reportId, one);
      await expectSame(reporter, reportId);
    }),
    { numRuns: 12 },
  );
});

test("a large year tells at a glance what its review tells of the same checks", async () => {
  const { id, reporter } = await organisationWith("reporter");
  const { activities, ...file } = { ...demonstrationOf(id), retirements: [] };
  const more = Array.from({ length: 7 }, (_, copy) =>
    activities.map((one) => ({
      ...one,
      key: `${one.key}-${copy}`,
      quantity: one.key === "A012" && copy === 3 ? "999999999999999999" : one.quantity,
    })),
  );
  await loadCase(reporter, { organisationId: id, case: { ...file, activities: more.flat() } });
  const [report] = await listReports(reporter);
  if (!report) throw new Error("the year was loaded");
  const told = (checks: Awaited<ReturnType<typeof checksOf>>) =>
    new Map(checks.map(({ key, state, told: what }) => [key, { state, what }]));
  const whole = told(await checksOf(reporter, report.id));
  const glance = told(await checksAtAGlanceOf(reporter, report.id));
  expect(glance.get("counted")?.state).toBe("blocking");
  expect(glance.get("evidence")?.state).toBe("blocking");
  for (const [key, found] of glance) expect([key, found]).toEqual([key, whole.get(key)]);
  expect(whole.size).toBeGreaterThan(glance.size);
});
