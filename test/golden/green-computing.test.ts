import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { calculate } from "@/lib/domain/calculate";
import type { Measure } from "@/lib/domain/case/case-file";
import { fixed } from "@/lib/domain/decimal";
import { computingInputs } from "@/lib/domain/import/computing-columns";
import { factorOf, measureOf, smallCase } from "./small-case";

const values = z.record(z.string(), z.union([z.string(), z.number(), z.array(z.unknown())]));
const golden = z
  .object({
    cases: z.array(
      z.object({
        id: z.string(),
        model: z.string(),
        title: z.string(),
        inputs: values,
        expected: values,
      }),
    ),
  })
  .parse(JSON.parse(readFileSync("test/golden/green-computing.json", "utf8")));

const models: Readonly<Record<string, Measure["model"]>> = {
  a: "utilisation",
  b: "server_hours",
  c: "consolidation",
  d: "training",
  e: "storage",
};
const names: Readonly<Record<string, string>> = {
  servers_before: "servers",
  gpus_before: "gpus",
  gpu_hours_before: "gpuHours",
  u_before: "utilisationBefore",
  u_after_target: "utilisationAfter",
  utilisation_before: "utilisationBefore",
  utilisation_after: "utilisationAfter",
  hours: "hours",
  p_idle_w: "idleWatts",
  p_peak_w: "peakWatts",
  p_residual_w: "residualWatts",
  server_hours_avoided: "hoursAvoided",
  control_overhead_kwh: "controlKilowattHours",
  vram_demand_gb: "memoryDemand",
  vram_per_gpu_gb: "memoryPerGpu",
  gpu_idle_w: "gpuIdleWatts",
  gpu_peak_w: "gpuPeakWatts",
  host_idle_w: "hostIdleWatts",
  training_power_w: "trainingWatts",
  logical_tb: "terabytes",
  compression_ratio_num: "sizeBefore",
  compression_ratio_den: "sizeAfter",
  replication_factor: "replicas",
  wh_per_tb_hour: "wattHoursPerTerabyteHour",
  extra_cpu_kwh: "extraKilowattHours",
  pue: "pue",
};
/** Expected figure to the step that shows it, with the digits the golden file prints. */
const steps: Readonly<Record<string, string>> = {
  servers_after: "serversAfter",
  it_kwh_before: "kilowattHoursBefore",
  it_kwh_after: "kilowattHoursAfter",
  it_kwh_saved: "kilowattHoursSaved",
  it_kwh_saved_lower: "kilowattHoursSaved",
  it_kwh_saved_upper: "kilowattHoursUpper",
  facility_kwh_saved: "facilityKilowattHours",
  gpus_after: "gpusAfter",
  hosts_after: "hostsAfter",
  gpu_hours_after: "hoursAfter",
  speedup: "speedup",
  hours_saved_pct: "hoursSavedPercent",
  physical_tb_avoided: "terabytesAvoided",
};

type Case = (typeof golden.cases)[number];

/** Every case has a model, and every model its way to be run: a case without one fails. */
const ways: Readonly<Record<string, (one: Case) => void>> = {
  a: single,
  b: single,
  c: single,
  d: single,
  e: single,
  sequence,
  uncertainty,
  rebound,
};

test.each(golden.cases.map((one) => [one.id, one.title, one] as const))("%s: %s", (_, __, one) => {
  const way = ways[one.model];
  if (!way) throw new Error(`nothing runs a case of model ${one.model}`);
  way(one);
});

test("the golden file has its 23 cases", () => {
  expect(golden.cases.map(({ id }) => id).join(" ")).toBe(
    "a1 a2 a3 a4 b1 b2 b3 b4 c1 c2 c3 d1 d2 d3 d4 e1 e2 e3 s1 s2 s3 u1 u2",
  );
});

/** One measure: every figure that the file prints, and its tonnes to the gram. */
function single({ model, inputs, expected }: Case) {
  const result = run(model, inputs);
  expect(Object.keys(expected).filter((name) => steps[name]).length).toBeGreaterThan(0);
  for (const [name, step] of Object.entries(steps)) {
    const wanted = expected[name];
    if (wanted === undefined) continue;
    const shown = result.steps.find((one) => one.step === step)?.value ?? "missing";
    const digits = String(wanted).split(".")[1]?.length ?? 0;
    expect([name, fixed(shown, digits)]).toEqual([name, String(wanted)]);
  }
  const grams = (name: string) => Math.round(Number(expected[name]) * 1e6);
  expect(result.grams).toBe(grams(expected.t_co2 === undefined ? "t_co2_lower" : "t_co2"));
  if (expected.t_co2_upper === undefined) return;
  expect([result.detail?.lowGrams, result.detail?.highGrams]).toEqual([
    grams("t_co2_lower"),
    grams("t_co2_upper"),
  ]);
}

/** Each from the state that the last one left; the naive sums overstate by 16.7, 16.7 and 28.3 %. */
function sequence({ id, inputs, expected }: Case) {
  const shared = { idleWatts: String(inputs.p_idle_w), pue: String(inputs.pue), factor: "grid" };
  const servers = Number(inputs.servers);
  const order = z.array(z.string()).parse(inputs.order);
  const measures = order.map((text, index) => {
    const [kind, value = ""] = text.split(":");
    const uplift = kind === "uplift";
    return measureOf({
      key: `M${index}`,
      pool: "pool",
      order: index + 1,
      model: uplift ? "utilisation" : "server_hours",
      inputs: uplift
        ? {
            ...shared,
            servers: String(servers),
            utilisationBefore: String(inputs.u_before),
            utilisationAfter: value,
            hours: "8760",
            peakWatts: String(inputs.p_peak_w),
          }
        : {
            ...shared,
            ...(index === 0 ? { hoursAvailable: String(servers * 8760) } : {}),
            shareAvoided: value,
          },
    });
  });
  const grid = factorOf({
    key: "grid",
    gases: [{ gas: "CO2", kilograms: String(inputs.ef_kg_per_kwh) }],
  });
  const { reductions } = calculate(smallCase({ factors: [grid], measures }), nothing).figures;
  const saved = reductions.measures.map(
    (one) => one.steps.find(({ step }) => step === "kilowattHoursSaved")?.value,
  );
  expect(saved).toEqual(expected.per_step_kwh);
  const exact = Math.round(Number(expected.t_co2) * 1e6);
  expect(Math.abs(reductions.total - exact)).toBeLessThanOrEqual(0.5 * measures.length);
  expect(reductions.pools).toEqual([
    expect.objectContaining({
      kilowattHours: expected.it_kwh_saved,
      naiveKilowattHours: expected.naive_it_kwh,
      overstatementPercent: expected.overstatement_pct,
      utilisationAfter: finalUtilisation[id],
    }),
  ]);
}

/** Printed in green_computing.md, rule 2: s1 and s2 0.375, s3 0.3556 (0.12 · 8000 / 2700 servers). */
const finalUtilisation: Readonly<Record<string, string>> = {
  s1: "0.375",
  s2: "0.375",
  s3: "0.355556",
};

/** Count 5 %, idle power 10 %, PUE 3 %, grid factor 5 %, on the measure of a1; utilisation held certain. */
function uncertainty({ inputs, expected }: Case) {
  const parts = z.array(z.number()).parse(inputs.components_pct);
  const names = ["servers", "idleWatts", "pue", "factor"];
  const stated = Object.fromEntries(names.map((name, n) => [`${name}.percent`, String(parts[n])]));
  const certain = { "utilisationBefore.percent": "0", "utilisationAfter.percent": "0" };
  const a1 = find("a1");
  const result = run("a", a1.inputs, { inputs: { ...stated, ...certain } });
  expect(result.detail?.uncertaintyPercent).toBe(expected.combined_pct);
  // 328.5 t, give or take 12.609520… % of it
  expect([result.detail?.lowGrams, result.detail?.highGrams].map((g) => Number(g) / 1e6)).toEqual([
    expect.closeTo(328.5 * (1 - 0.12609520212918), 4),
    expect.closeTo(328.5 * (1 + 0.12609520212918), 4),
  ]);
}

/** Work doubled after the measure: the rebound stands beside the saving against frozen efficiency. */
function rebound({ inputs, expected }: Case) {
  const { servers_after: _, u_after: target, ...before } = inputs;
  const result = run(
    "a",
    { ...before, u_after_target: target ?? "", pue: "1", ef_kg_per_kwh: "0.5" },
    { workBefore: "200", workAfter: "400" },
  );
  expect(result.detail?.kilowattHours).toBe(expected.saved_vs_frozen_efficiency);
  expect(result.detail?.rebound).toMatchObject({
    before: "1226400",
    baseline: expected.baseline_kwh_same_work,
    after: "1576800",
    absoluteChange: expected.absolute_change_kwh,
    perUnitBefore: expected.intensity_before,
    perUnitAfter: expected.intensity_after,
  });
  // the thousand servers that are still there after the measure
  expect(result.steps.find(({ step }) => step === "serversAfter")?.value).toBe(
    String(inputs.servers_after),
  );
}

/** Printed in green_computing.md, section 0: removed servers times their average power. */
test("a2: average power would claim 4,514 MWh instead of 2,111 MWh", () => {
  const { steps: all } = run("a", find("a2").inputs);
  const value = (name: string) => Number(all.find(({ step }) => step === name)?.value);
  expect(Math.round(value("kilowattHoursNaive") / 1000)).toBe(4514);
  expect(Math.round(value("kilowattHoursSaved") / 1000)).toBe(2111);
  expect(value("kilowattHoursShortCut")).toBe(value("kilowattHoursSaved"));
});

/** domain.md 3.10: E0 560 000, E1 460 000 kWh; average power times hours would claim 187.81 t. */
/** The method's ratio is old size over new: its numerator is the size before. */
test("an imported ratio is the golden file's", () => {
  const ratio = { sizeBefore: "compression_ratio_num", sizeAfter: "compression_ratio_den" };
  for (const [input, name] of Object.entries(ratio)) {
    expect(names[name]).toBe(input);
    expect(`compression_${computingInputs[input]}`).toBe(name);
  }
});

test("G19: half the GPU-hours at twice the utilisation save the idle power alone", () => {
  const result = run("d", {
    gpu_hours_before: "2000000",
    utilisation_before: "0.3",
    utilisation_after: "0.6",
    gpu_idle_w: "100",
    gpu_peak_w: "700",
    pue: "1.25",
    ef_kg_per_kwh: "0.5366",
  });
  const value = (name: string) => result.steps.find(({ step }) => step === name)?.value;
  expect(value("kilowattHoursBefore")).toBe("560000");
  expect(value("kilowattHoursAfter")).toBe("460000");
  expect(value("kilowattHoursSaved")).toBe("100000");
  expect(result.grams).toBe(67_075_000);
  expect(value("kilowattHoursNaive")).toBe("280000"); // × 1.25 × 0.5366 = 187.81 t
});

function find(id: string) {
  const one = golden.cases.find((each) => each.id === id);
  if (!one) throw new Error(`no case ${id}`);
  return one;
}

const nothing = { factors: new Map(), coefficients: new Map() };

function run(model: string, inputs: z.output<typeof values>, more: Partial<Measure> = {}) {
  const named = Object.entries(inputs).flatMap(([name, value]) =>
    names[name] ? [[names[name], String(value)] as const] : [],
  );
  const perGpu = Number(inputs.hosts_per_gpu ?? 0);
  const measure = measureOf({
    ...more,
    model: models[model] ?? "quantity",
    inputs: {
      ...(["c", "e"].includes(model) ? { hours: "8760" } : {}),
      ...Object.fromEntries(named),
      ...(model === "c" ? { gpusPerHost: perGpu === 0 ? "0" : String(1 / perGpu) } : {}),
      factor: "grid",
      ...more.inputs,
    },
  });
  const grid = factorOf({
    key: "grid",
    gases: [{ gas: "CO2", kilograms: String(inputs.ef_kg_per_kwh) }],
  });
  const { reductions } = calculate(
    smallCase({ factors: [grid], measures: [measure] }),
    nothing,
  ).figures;
  const [result] = reductions.measures;
  if (!result) throw new Error("the measure has a result");
  return result;
}
