import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calculate } from "@/lib/domain/calculate";
import type { Measure } from "@/lib/domain/case/case-file";
import { isRefusal } from "@/lib/domain/refusal";
import { factorLibrary } from "@/lib/outside/factor-library";
import { factorOf, measureOf, smallCase } from "../golden/small-case";

const library = factorLibrary();
const grid = factorOf({ key: "grid", gases: [{ gas: "CO2", kilograms: "0.5" }] });
const hall = { idleWatts: "100", pue: "1.5", factor: "grid" };

/** 1,000 servers at 20 % → 40 % over 8,760 h: 438,000 kWh, 328.5 t (golden a1). */
function uplift(parts: Partial<Measure> = {}): Measure {
  return measureOf({
    model: "utilisation",
    type: "elastic_management",
    ...parts,
    inputs: {
      ...hall,
      servers: "1000",
      utilisationBefore: "0.2",
      utilisationAfter: "0.4",
      hours: "8760",
      peakWatts: "300",
      ...parts.inputs,
    },
  });
}

function hours(parts: Partial<Measure> = {}): Measure {
  return measureOf({
    model: "server_hours",
    type: "ai_autoscaling",
    ...parts,
    inputs: { ...hall, hoursAvailable: "8760000", ...parts.inputs },
  });
}

function storage(inputs: Measure["inputs"] = {}, parts: Partial<Measure> = {}): Measure {
  return measureOf({
    model: "storage",
    ...parts,
    inputs: {
      terabytes: "1000",
      sizeBefore: "2",
      sizeAfter: "1",
      replicas: "1",
      wattHoursPerTerabyteHour: "1",
      hours: "8760",
      pue: "1.5",
      factor: "grid",
      ...inputs,
    },
  });
}

const reductions = (...measures: Measure[]) =>
  calculate(smallCase({ factors: [grid], measures }), library).figures.reductions;

function only(measure: Measure) {
  const [result] = reductions(measure).measures;
  if (!result?.detail) throw new Error("the measure has a result");
  return { ...result, detail: result.detail };
}

function refusedFields(...measures: Measure[]) {
  try {
    reductions(...measures);
  } catch (error) {
    if (isRefusal(error)) return error.fields;
    throw error;
  }
  return undefined;
}

/** A fifth of what is left in the pool. */
const share = { shareAvoided: "0.2", hoursAvailable: "0" };

const inPool = (measures: readonly Measure[]): Measure[] =>
  measures.map((one, index) => ({ ...one, key: `M${index}`, pool: "p", order: index + 1 }));

describe("a year's part", () => {
  test("a measure that starts on 1 July counts for 184 of 365 days", () => {
    const { grams, detail } = only(uplift({ start: "2022-07-01" }));
    expect(grams).toBe(Math.round((328_500_000 * 184) / 365));
    expect(detail.yearShare).toBe("0.50411");
    expect(Number(detail.kilowattHours)).toBeCloseTo((438_000 * 184) / 365, 5);
  });

  test("one that started before the year, or on its first day, counts in full", () => {
    expect(only(uplift({ start: "2020-05-05" })).grams).toBe(328_500_000);
    expect(only(uplift({ start: "2022-01-01" })).grams).toBe(328_500_000);
  });

  test("what is at work all year finds the servers gone only from the day on which they went", () => {
    const all = inPool([uplift({ start: "2022-07-01" }), hours({ inputs: share })]);
    const [first, second] = reductions(...all).measures;
    expect(Number(first?.detail?.kilowattHours)).toBeCloseTo((438_000 * 184) / 365, 5);
    // 20 % of 1,000 servers for 181 days, of the 500 left for 184: 0.1 kW each
    const expected = 0.2 * 24 * 0.1 * (1000 * 181 + 500 * 184);
    expect(Number(second?.detail?.kilowattHours)).toBeCloseTo(expected, 5);
  });

  test.each([uplift, hours])("one that starts after the year is refused", (of) => {
    const late = of({
      start: "2023-01-01",
      ...(of === hours ? { inputs: { shareAvoided: "0.1" } } : {}),
    });
    expect(refusedFields(late)).toMatchObject({
      "measures[0].start": { word: "calculator.startLater" },
    });
  });
});

describe("evidence", () => {
  test("a default coefficient makes a metered measure a modelled one, and says which", () => {
    const { evidenceClass, detail } = only(uplift({ inputs: { pue: "pue-ccf-ali-hangzhou" } }));
    expect(evidenceClass).toBe("modelled");
    expect(detail.declaredClass).toBe("metered");
    expect(detail.defaults).toEqual(["pue"]);
    const { evidenced, screening } = reductions(
      uplift({ inputs: { pue: "pue-ccf-ali-hangzhou" } }),
    );
    expect([evidenced, screening > 0]).toEqual([0, true]);
  });

  test("numbers of the organisation's own keep their class", () => {
    expect(only(uplift()).evidenceClass).toBe("metered");
    expect(only(uplift({ evidenceClass: "sampled" })).evidenceClass).toBe("sampled");
  });

  test("the proposed bands: metered power 5, utilisation 5, PUE 3, grid 5 per cent", () => {
    const { uncertain } = only(uplift()).detail;
    const percents = Object.fromEntries(uncertain.map(({ input, percent }) => [input, percent]));
    expect(percents).toMatchObject({
      idleWatts: "5",
      utilisationBefore: "5",
      pue: "3",
      factor: "5",
    });
  });

  test("defaults are wider: CCF watts 40, SPECpower rows 20, utilisation 30, PUE 15", () => {
    const bandsOf = (inputs: Measure["inputs"]) =>
      Object.fromEntries(
        only(uplift({ inputs })).detail.uncertain.map(({ input, percent }) => [input, percent]),
      );
    const spec = "specpower-inspur-inspur-nf5180m5-intel-xeon-platinum-8280-2p-idle";
    expect(bandsOf({ idleWatts: "ccf-ali-vcpu-min" }).idleWatts).toBe("40");
    expect(bandsOf({ idleWatts: spec })).toMatchObject({
      idleWatts: "20",
      utilisationBefore: "30",
    });
    expect(bandsOf({ pue: "pue-ccf-ali-hangzhou" }).pue).toBe("15");
  });

  test("kWh metered for a training job replace the bounds, and default watts no longer matter", () => {
    const job = measureOf({
      model: "training",
      inputs: {
        gpuHours: "1000",
        utilisationBefore: "0.25",
        utilisationAfter: "0.5",
        gpuIdleWatts: "ccf-nvidia-tesla-a100-min",
        trainingWatts: "400",
        meteredBefore: "300",
        meteredAfter: "180",
        pue: "1",
        factor: "grid",
      },
    });
    const { grams, evidenceClass } = only(job);
    expect([grams, evidenceClass]).toEqual([60_000, "metered"]); // (300 − 180) kWh · 0.5 kg
  });
});

describe("what stands beside the tonnes", () => {
  test("a kWh under certificates is worth its location-based factor, and by market nothing", () => {
    const { grams, detail } = only(uplift({ inputs: { marketRate: "0" } }));
    expect([grams, detail.marketGrams]).toEqual([328_500_000, 0]);
    expect(only(uplift()).detail.marketGrams).toBeNull();
  });

  test("1 + b is the conservative PUE", () => {
    // 438,000 kWh · 1.2 · 0.5
    expect(only(uplift({ inputs: { pueVariable: "0.2" } })).grams).toBe(262_800_000);
    expect(refusedFields(uplift({ inputs: { pueVariable: "0.6" } }))).toMatchObject({
      "measures[0].inputs.pueVariable": { word: "calculator.pueVariable" },
    });
  });

  test("hardware not bought is told and never added", () => {
    const plain = only(uplift());
    const { grams, detail } = only(uplift({ embodiedAvoidedKilograms: "1000000" }));
    expect([grams, detail.embodiedAvoidedKilograms]).toEqual([plain.grams, "1000000"]);
  });

  test("metered power replaces the line, and the short cut no longer agrees", () => {
    // 1,000 · 8760 · 150 W − 500 · 8760 · 190 W = 481,800 kWh
    const { detail } = only(uplift({ inputs: { wattsBefore: "150", wattsAfter: "190" } }));
    expect(detail.kilowattHours).toBe("481800");
  });

  test("a negative result stays, with its bounds around it", () => {
    const { grams, detail } = only(storage({ extraKilowattHours: "10000" }));
    // 500 TB · 1 Wh · 8760 h = 4,380 kWh − 10,000; · 1.5 · 0.5
    expect(grams).toBe(-4_215_000);
    expect(detail.lowGrams).toBeLessThan(grams);
    expect(detail.highGrams).toBeGreaterThan(grams);
  });
});

describe("pools", () => {
  test("data compressed twice is saved twice in what is left, not in what was there", () => {
    const { measures } = reductions(...inPool([storage(), storage()]));
    expect(measures.map(({ detail }) => detail?.kilowattHours)).toEqual(["4380", "2190"]);
  });

  test("GPUs pooled after others were freed are counted from those left", () => {
    const pooled = (utilisationAfter: string) =>
      measureOf({
        model: "consolidation",
        inputs: {
          gpus: "100",
          utilisationBefore: "0.2",
          utilisationAfter,
          memoryDemand: "0",
          memoryPerGpu: "80",
          hours: "1000",
          gpuIdleWatts: "50",
          pue: "1",
          factor: "grid",
        },
      });
    // 100 → 50: 2,500 kWh; 50 → 25: 1,250 kWh
    const { measures } = reductions(...inPool([pooled("0.4"), pooled("0.4")]));
    expect(measures.map(({ detail }) => detail?.kilowattHours)).toEqual(["2500", "1250"]);
  });

  test("a training job cannot use GPU-hours that are gone", () => {
    const job = (gpuHours: string) =>
      measureOf({
        model: "training",
        inputs: {
          gpuHours,
          utilisationBefore: "0.25",
          utilisationAfter: "0.5",
          gpuIdleWatts: "50",
          pue: "1",
          factor: "grid",
        },
      });
    expect(refusedFields(...inPool([job("1000"), job("600")]))).toEqual({
      "measures[1].inputs.gpuHours": { word: "calculator.poolLeft", values: { left: "500" } },
    });
  });

  test("unlike generations of servers need pools of their own", () => {
    const other = hours({
      inputs: { shareAvoided: "0.1", hoursAvailable: "0", idleWatts: "48.2" },
    });
    expect(refusedFields(...inPool([uplift(), other]))).toMatchObject({
      "measures[1].inputs.idleWatts": { word: "calculator.poolDiffers" },
    });
  });

  test("servers left must not run above the safe utilisation", () => {
    const beyond = hours({
      inputs: { shareAvoided: "0.6", hoursAvailable: "0", utilisationCeiling: "0.8" },
    });
    expect(refusedFields(...inPool([uplift(), beyond]))).toEqual({
      "measures[1].inputs.shareAvoided": { word: "calculator.ceiling", values: { ceiling: "0.8" } },
    });
    expect(refusedFields(uplift({ inputs: { utilisationCeiling: "0.35" } }))).toHaveProperty([
      "measures[0].inputs.utilisationAfter",
    ]);
  });

  /** Fractions of the hours, and uplifts that leave whole servers, in any order and from any day. */
  const some = fc.array(
    fc.oneof(
      fc.integer({ min: 1, max: 60 }).map((n) => hours({ inputs: { shareAvoided: `${n / 100}` } })),
      fc
        .constantFrom("0.02", "0.04")
        .map((utilisationAfter) => uplift({ inputs: { utilisationAfter, servers: "2000" } })),
    ),
    { minLength: 2, maxLength: 3 },
  );
  const day = fc.constantFrom(null, "2022-02-01", "2022-07-01", "2022-12-31");
  const starts = fc.array(day, { minLength: 4, maxLength: 4 });

  function started(measures: readonly Measure[], from: readonly (string | null)[]) {
    return measures.map((one, index) => ({ ...one, start: from[index] ?? null }));
  }

  /** The work of 2,000 servers at 1 %, so that no order of them runs into the ceiling of 1. */
  function nested(measures: readonly Measure[]) {
    const whole = inPool(measures).map((one, index) => ({
      ...one,
      inputs: {
        ...one.inputs,
        ...(one.model === "server_hours" && { hoursAvailable: index === 0 ? "17520000" : "0" }),
        ...(one.model === "utilisation" && { utilisationBefore: "0.01" }),
      },
    }));
    return whole;
  }

  test("together they never save more than the pool's own idle energy, whenever they start", () => {
    fc.assert(
      fc.property(some, starts, (measures, from) => {
        const all = nested(started(measures, from));
        const { pools = [] } = reductions(...all);
        const [pool] = pools;
        expect(Number(pool?.kilowattHours)).toBeLessThanOrEqual(1_752_000); // 17.52 M h · 100 W
        expect(Number(pool?.kilowattHours)).toBeLessThanOrEqual(
          Number(pool?.naiveKilowattHours) + 1e-6,
        );
      }),
      { numRuns: 60 },
    );
  });

  /** To a tenth of it at most, each time: of 1,000 TB · 1 Wh · 8,760 h, or of 100 GPUs · 50 W · 1,000 h. */
  const parts = fc.array(fc.constantFrom(10, 20, 25, 40, 50, 80, 100), {
    minLength: 1,
    maxLength: 3,
  });
  const again = {
    storage: (part: number) => storage({ sizeBefore: "100", sizeAfter: String(part) }),
    consolidation: (part: number) =>
      measureOf({
        model: "consolidation",
        inputs: {
          gpus: "100",
          utilisationBefore: "0.001",
          utilisationAfter: String(0.1 / part),
          memoryDemand: "80",
          memoryPerGpu: "80",
          hours: "1000",
          gpuIdleWatts: "50",
          pue: "1",
          factor: "grid",
        },
      }),
  };
  test.each([
    ["storage", 8_760],
    ["consolidation", 5_000],
  ] as const)("%s done up to three times over saves what there was at most", (model, most) => {
    fc.assert(
      fc.property(parts, (all) => {
        const saved = reductions(...inPool(all.map(again[model]))).pools?.[0]?.kilowattHours;
        expect(Number(saved)).toBeGreaterThanOrEqual(0);
        expect(Number(saved)).toBeLessThan(most);
      }),
      { numRuns: 40 },
    );
  });

  test("the total does not depend on the order", () => {
    fc.assert(
      fc.property(some, starts, (measures, from) => {
        const all = started(measures, from);
        const sum = (list: readonly Measure[]) =>
          Number(reductions(...nested(list)).pools?.[0]?.kilowattHours);
        expect(sum(all.toReversed())).toBeCloseTo(sum(all), 4);
      }),
      { numRuns: 60 },
    );
  });
});

test.each([
  [{ type: "green_ai" }, "measures[0].type", "calculator.family"],
  [{ workBefore: "5" }, "measures[0].workAfter", "calculator.input"],
  [{ workBefore: "0", workAfter: "1" }, "measures[0].workBefore", "calculator.range"],
  [{ inputs: { pue: "0.9" } }, "measures[0].inputs.pue", "calculator.range"],
  [{ inputs: { "pue.percent": "101" } }, "measures[0].inputs.pue.percent", "calculator.percent"],
  [{ inputs: { wattsBefore: "150" } }, "measures[0].inputs.wattsAfter", "calculator.input"],
] as const)("%j is refused at its field", (parts, field, word) => {
  expect(refusedFields(uplift({ ...parts }))).toMatchObject({ [field]: { word } });
});
