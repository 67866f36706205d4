import { eq } from "drizzle-orm";
import { beforeAll, expect, test, vi } from "vitest";
import { store } from "@/db/store";
import { factorLibrary } from "@/lib/outside/factor-library";
import { loadCase } from "@/lib/services/case-files";
import { listEditions, loadFactors, searchFactors, showFactor } from "@/lib/services/factors";
import { figuresOf } from "@/lib/services/figures";
import { showStatement } from "@/lib/services/statements";
import { signOff, submitReport } from "@/lib/services/submissions";
import { manager, organisationWith } from "./fixtures";
import { demonstrationOf, proveAll } from "./years";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
beforeAll(async () => void (await loadFactors()));

test("the whole library is in the store, once, however often it is loaded", async () => {
  const { factors, coefficients, editions } = factorLibrary();
  expect(await loadFactors()).toEqual({ loaded: [], refused: [] });
  const keys = new Set(editions.map(({ key }) => key));
  const stored = (await listEditions()).filter(({ key }) => keys.has(key));
  expect(stored).toHaveLength(editions.length);
  const rows = stored.reduce((sum, one) => sum + one.rows, 0);
  expect(rows).toBe(factors.size + coefficients.size);
});

test("the best match comes first, drafts never come", async () => {
  const exact = await searchFactors({ text: "uk-2025-natural-gas-kwh-gross" });
  expect(exact.factors[0]).toMatchObject({ key: "uk-2025-natural-gas-kwh-gross" });
  const named = await searchFactors({ text: "natural gas", region: "GB", year: 2025 });
  expect(named.factors[0]?.name).toMatch(/^Natural gas/);
  expect(named.factors.every((one) => one.region === "GB" && one.validYear === 2025)).toBe(true);
  const convertible = await searchFactors({ text: "natural gas", unit: "MWh (gross CV)" });
  expect(new Set(convertible.factors.map(({ unit }) => unit))).toEqual(
    new Set(["kWh (gross CV)", "mmBtu (HHV)"]),
  );
  const byMass = await searchFactors({ text: "diesel uk-2025", unit: "kg" });
  expect(byMass.factors.map(({ unit }) => unit)).toContain("tonne");
  expect((await searchFactors({ text: "cn-2021-beijing" })).rows).toBe(0);
  expect((await searchFactors({ text: "100%_" })).rows).toBe(0);
  expect(await showFactor("cn-2021-beijing")).toMatchObject({ approvedAt: null });
});

test("pages of a search neither repeat nor skip", async () => {
  const all = await searchFactors({ text: "diesel", limit: 200 });
  const keys: string[] = [];
  for (let offset = 0; offset < all.rows; offset += 40)
    keys.push(
      ...(await searchFactors({ text: "diesel", limit: 40, offset })).factors.map(({ key }) => key),
    );
  expect(new Set(keys).size).toBe(all.rows);
});

test("an edition that says otherwise under its key is refused, and what stands stays", async () => {
  const { id } = await organisationWith("reporter");
  const file = demonstrationOf(id);
  const key = `own-${id}`;
  const prefixed = (n: string) =>
    file.factors.map((one) => ({ ...one, key: `${id}-${one.key}`, note: n }));
  const first = { key, case: { ...file, factors: prefixed("first") } };
  expect(await loadFactors([first])).toEqual({ loaded: [key], refused: [] });
  const second = { key, case: { ...file, factors: prefixed("second") } };
  expect(await loadFactors([second])).toEqual({ loaded: [], refused: [key] });
  const stolen = { key: `${key}-2`, case: { ...file, factors: prefixed("third") } };
  expect(await loadFactors([stolen])).toEqual({ loaded: [], refused: [`${key}-2`] });
  expect(await showFactor(`${id}-cn-diesel`)).toMatchObject({ factor: { note: "first" } });
});

test("a frozen statement stays as it is when a factor of its store changes", async () => {
  const { id, reporter, org_admin } = await organisationWith("reporter", "org_admin");
  const file = demonstrationOf(id);
  const factors = file.factors.map((one) => ({ ...one, key: `${id}-${one.key}` }));
  const renamed = JSON.parse(
    JSON.stringify({ ...file, factors: [] }).replaceAll(
      new RegExp(`"(${file.factors.map(({ key }) => key).join("|")})"`, "g"),
      `"${id}-$1"`,
    ),
  );
  await loadFactors([{ key: `set-${id}`, case: { ...file, factors } }]);
  const { reportId } = await loadCase(reporter, { organisationId: id, case: renamed });
  await proveAll(reporter, reportId, file);
  await signOff(org_admin, { reportId, ...manager });
  await submitReport(reporter, { reportId, declared: true });
  const before = await showStatement(reporter, { reportId });
  expect(before.statement.figures.bridge.residual).toBe(21_087_929_970);

  await store().write(async ({ db, t }) => {
    const body = JSON.stringify({ ...factors[0], gases: [{ gas: "CO2", kilograms: "9" }] });
    await db
      .update(t.factors)
      .set({ body })
      .where(eq(t.factors.key, factors[0]?.key ?? ""));
  });
  const after = await showStatement(reporter, { reportId });
  expect([after.text, after.sha256]).toEqual([before.text, before.sha256]);
  const shown = await figuresOf(reporter, reportId);
  expect(shown.figures).toEqual(before.statement.figures);
  expect(shown.statement?.sha256).toBe(before.sha256);
});
