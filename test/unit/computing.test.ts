import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { askedOf, type Query } from "@/app/(public)/calculator/_parts/asked";
import { computed } from "@/app/(public)/calculator/_parts/computed";
import { examples, poolExample } from "@/app/(public)/calculator/_parts/examples";
import { poolAskedOf, poolMeasures } from "@/app/(public)/calculator/_parts/pool-asked";
import { textOf, times } from "@/lib/domain/decimal";
import { calculateMeasures } from "@/lib/domain/measures/calculator";
import { factorLibrary } from "@/lib/outside/factor-library";

const library = factorLibrary();
const numbers = {
  factors: [...library.factors.values()],
  coefficients: [...library.coefficients.values()],
};

const run = (query: Query) => computed(askedOf(query), numbers);
const wordsOf = (query: Query) =>
  Object.fromEntries([...run(query).problems].map(([field, { word }]) => [field, word]));

const golden = z
  .object({
    cases: z.array(z.object({ id: z.string(), expected: z.record(z.string(), z.unknown()) })),
  })
  .parse(JSON.parse(readFileSync("test/golden/green-computing.json", "utf8")));

/** A case's tonnes to the gram, as the golden file prints them; the lower bound where it has two. */
function gramsOf(id: string): string {
  const { t_co2, t_co2_lower } = golden.cases.find((one) => one.id === id)?.expected ?? {};
  return textOf(times(String(t_co2 ?? t_co2_lower), 1_000_000));
}

test.each([
  ["a2", "elastic_management", "utilisation"],
  ["b2", "ai_autoscaling", "server_hours"],
  ["c2", "gpu_pooling", "consolidation"],
  ["d1", "training_efficiency", "training"],
  ["e2", "database_efficiency", "storage"],
] as const)("the worked example of a page is case %s", (id, technology, model) => {
  const { reductions, problems } = run({ technology, ...examples[model] });
  expect([...problems]).toEqual([]);
  const [result] = reductions.measures;
  expect(String(result?.grams)).toBe(gramsOf(id));
  expect(result?.evidenceClass).toBe("modelled"); // published watts are a screening (M6)
});

test("a grid factor may be typed as kg CO2e per kWh", () => {
  const typed = { ...examples.utilisation, factor: "0.5", pue: "1" };
  const [result] = run({ technology: "elastic_management", ...typed }).reductions.measures;
  const saved = result?.steps.find(({ step }) => step === "kilowattHoursSaved")?.value;
  expect(result?.grams).toBe(Number(saved) * 500);
});

test("digits of any width and their groups are read as typed", () => {
  const [plain, wide] = ["10000", "１0,000"].map((servers) =>
    run({ technology: "elastic_management", ...examples.utilisation, servers }),
  );
  expect(wide?.reductions.total).toBe(plain?.reductions.total);
});

test("what is wrong is told at its field, and nothing is computed", () => {
  const query = {
    technology: "ai_autoscaling",
    hoursAvoided: "many",
    idleWatts: "-5",
    pue: "pue-ccf-ali-hangzho",
    factor: "0.5",
    "pue.percent": "200",
    workBefore: "abc",
    workAfter: "5",
  };
  expect(wordsOf(query)).toEqual({
    "measures[0].inputs.hoursAvoided": "calculator.neither",
    "measures[0].inputs.idleWatts": "calculator.neither",
    "measures[0].inputs.pue": "calculator.coefficient",
    "measures[0].inputs.pue.percent": "calculator.percent",
    "measures[0].workBefore": "input.number",
  });
  const { reductions, problems } = run(query);
  expect(reductions.measures).toEqual([]);
  expect(problems.get("measures[0].inputs.pue")?.values?.guess).toBe("pue-ccf-ali-hangzhou");
});

test("work on one side alone is told", () => {
  const query = { technology: "elastic_management", ...examples.utilisation, workAfter: "5" };
  expect(wordsOf(query)).toEqual({ "measures[0].workBefore": "calculator.input" });
});

test("an address of nothing, or of nonsense, is the first technology's empty form", () => {
  const first = askedOf({});
  expect(first).toMatchObject({ technology: "elastic_management", typed: {} });
  expect(askedOf({ technology: "x", model: ["utilisation"], evidence: "y" })).toEqual(first);
});

/** s1: uplift first 5,000 servers, then a fifth of what is left; naive sums are 16.67 % too high. */
test("the pool's worked example is case s1", () => {
  const { reductions, problems } = calculateMeasures(
    poolMeasures(poolAskedOf(poolExample)),
    numbers,
  );
  expect([...problems]).toEqual([]);
  expect(reductions.pools).toEqual([
    expect.objectContaining({
      kilowattHours: "5256000",
      naiveKilowattHours: "6132000",
      hoursBefore: "87600000",
      hoursLeft: "35040000",
      utilisationAfter: "0.375",
    }),
  ]);
});

/** A fifth of 87,605,000 h and half of the rest, or the half first: 0.6 of them, 100 W idle. */
test("a pool's total does not depend on the order, nor on the hours being whole", () => {
  const first = { kind1: "hours", value1: "0.2", kind2: "uplift", value2: "0.3" };
  for (const order of [{}, first]) {
    const asked = poolAskedOf({ ...poolExample, ...order, hours: "8760.5" });
    const { reductions, problems } = calculateMeasures(poolMeasures(asked), numbers);
    expect([...problems]).toEqual([]);
    expect(reductions.pools?.[0]?.kilowattHours).toBe("5256300");
  }
});

test("a share of hours that nobody can count is told, never taken as nothing", () => {
  const asked = { ...poolExample, kind1: "hours", value1: "0.2", kind2: "", hours: "long" };
  const { problems } = calculateMeasures(poolMeasures(poolAskedOf(asked)), numbers);
  expect([...problems.keys()]).toEqual(["measures[0].inputs.hoursAvailable"]);
});

test.each([
  [{ hoursAvoided: "" }, "hoursAvoided", "calculator.eitherHours"],
  [{ shareAvoided: "0.1" }, "shareAvoided", "calculator.eitherHours"],
  [{ hoursAvoided: "", shareAvoided: "0.1" }, "hoursAvailable", "calculator.input"],
  [{ hoursAvailable: "1" }, "hoursAvoided", "calculator.hoursThere"],
])("server-hours avoided with %j is told at its field", (parts, field, word) => {
  const query = { technology: "ai_autoscaling", ...examples.server_hours, ...parts };
  expect(wordsOf(query)).toEqual({ [`measures[0].inputs.${field}`]: word });
});
