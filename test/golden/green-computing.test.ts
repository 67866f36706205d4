import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { calculate } from "@/lib/domain/calculate";
import type { Measure } from "@/lib/domain/case/case-file";
import { fixed } from "@/lib/domain/decimal";
import { factorOf, measureOf, smallCase } from "./small-case";

const values = z.record(z.string(), z.union([z.string(), z.number(), z.array(z.unknown())]));
const golden = z
  .object({
    cases: z.array(
      z.object({ id: z.string(), model: z.string(), inputs: values, expected: values }),
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
  physical_tb_avoided: "terabytesAvoided",
};

const single = golden.cases.filter(({ model }) => models[model]);

test.each(single.map((one) => [one.id, one] as const))("%s", (_, { model, inputs, expected }) => {
  const result = run(model, inputs);
  expect(Object.keys(expected).filter((name) => steps[name]).length).toBeGreaterThan(0);
  for (const [name, step] of Object.entries(steps)) {
    const wanted = expected[name];
    if (wanted === undefined) continue;
    const shown = result.steps.find((one) => one.step === step)?.value ?? "missing";
    const digits = String(wanted).split(".")[1]?.length ?? 0;
    expect([name, fixed(shown, digits)]).toEqual([name, String(wanted)]);
  }
  const tonnes = Number(expected.t_co2 ?? expected.t_co2_lower);
  expect(result.grams).toBe(Math.round(tonnes * 1e6));
});

test("every model of the golden file is run", () => {
  expect(new Set(single.map(({ model }) => model))).toEqual(new Set(["a", "b", "c", "d", "e"]));
  expect(single).toHaveLength(18);
});

/** Each from the state that the last one left; the naive sums overstate by 16.7, 16.7 and 28.3 %. */
test.each(
  golden.cases.filter(({ model }) => model === "sequence").map((one) => [one.id, one] as const),
)("%s: measures of one pool in their order", (_, { inputs, expected }) => {
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
});

const nothing = { factors: new Map(), coefficients: new Map() };

function run(model: string, inputs: z.output<typeof values>) {
  const named = Object.entries(inputs).flatMap(([name, value]) =>
    names[name] ? [[names[name], String(value)] as const] : [],
  );
  const perGpu = Number(inputs.hosts_per_gpu ?? 0);
  const measure = measureOf({
    model: models[model] ?? "quantity",
    inputs: {
      ...(["c", "e"].includes(model) ? { hours: "8760" } : {}),
      ...Object.fromEntries(named),
      ...(model === "c" ? { gpusPerHost: perGpu === 0 ? "0" : String(1 / perGpu) } : {}),
      factor: "grid",
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
