import { describe, expect, test } from "vitest";
import { type TemplateKey, templateKeys } from "@/lib/domain/import/template";
import { templateOf, templates } from "@/lib/domain/import/templates";
import { foundIn, importYear, readRows } from "../golden/import/import-year";

const filled = { beneficiary: "Works Ltd" };

test("there are eight templates, each ending with evidence, note and credit note", () => {
  expect(templates.map(({ key }) => key)).toEqual(templateKeys);
  for (const { columns } of templates)
    expect(columns.slice(-3).map(({ name }) => name)).toEqual([
      "evidence_ref",
      "note",
      "credit_note",
    ]);
});

test.each(templateKeys)(
  "the example row of %s is ready to import, with nothing to say against it",
  (key) => {
    const cells =
      key === "activity" ? { period_from: "2025-01-01", period_to: "2025-01-31" } : filled;
    const read = readRows(key, [cells]);
    expect(foundIn(read)).toEqual([]);
    expect(read.ready).toMatchObject([{ noun: templateOf(key).noun, line: 2 }]);
  },
);

/** The one entry that a row becomes. */
function entry(key: TemplateKey, cells: Record<string, string>, context = importYear()) {
  const read = readRows(key, [cells], context);
  expect(read.errors).toEqual([]);
  return read.ready[0]?.entry;
}

describe("electricity", () => {
  test("a meter becomes a source of its site, counted by the grid of the region it names", () => {
    expect(entry("electricity", { meter: "main hall", grid_region: "CN-BJ" })).toMatchObject({
      source: "HQ.main-hall",
      category: "purchased_electricity",
      scope: 2,
      factor: "cn-2023-beijing",
      unit: "kWh",
      quantity: "12345.6",
    });
  });

  test("without a region the site's counts, then its country's; a hall that is leased is Scope 3", () => {
    expect(entry("electricity", { grid_region: "" })).toMatchObject({ factor: "cn-2023-zhejiang" });
    expect(entry("electricity", { site_code: "HALL", grid_region: "" })).toMatchObject({
      scope: 3,
      scope3Category: 8,
      factor: "cn-2023-hebei",
    });
  });

  test("a region nobody publishes is named with the nearest", () => {
    const { errors } = readRows("electricity", [{ grid_region: "CN-ZI" }]);
    expect(errors).toMatchObject([{ column: "grid_region", code: "E05", found: "CN-ZI" }]);
    expect(String(errors[0]?.remedy.values?.guesses)).toContain("CN-ZJ");
  });
});

describe("refrigerant", () => {
  test("stocks are a mass balance, a charge with its leak rate is a screening", () => {
    expect(entry("refrigerant", {})).toMatchObject({
      source: "HQ.chiller-1",
      factor: "gwp-ar5-r-410a",
      method: "refrigerant_balance",
      quantity: "20",
      inputs: { end: "18", purchased: "5", returned: "1" },
    });
    const stocks = { start_kg: "", purchased_kg: "", returned_kg: "", end_kg: "" };
    expect(
      entry("refrigerant", {
        ...stocks,
        refrigerant: "R410a",
        charge_kg: "30",
        leak_rate_pct: "8 %",
      }),
    ).toMatchObject({
      factor: "gwp-ar5-r-410a",
      method: "refrigerant_screening",
      quantity: "30",
      inputs: { leakRate: "8" },
    });
  });

  test("a balance that gives back more than there was is refused where it ends", () => {
    expect(foundIn(readRows("refrigerant", [{ end_kg: "30" }]))).toEqual(["2 end_kg E10"]);
  });

  test("an unknown gas is named with the nearest", () => {
    const { errors } = readRows("refrigerant", [{ refrigerant: "R-411Z" }]);
    expect(errors).toMatchObject([{ column: "refrigerant", code: "E05" }]);
    expect(String(errors[0]?.remedy.values?.guesses)).toMatch(/R-41/);
  });
});

describe("travel", () => {
  test("a flight is counted by haul and class, kilometres times passengers", () => {
    expect(entry("travel", {})).toMatchObject({
      source: "HQ.travel.air_long_haul.economy",
      factor: "gb-desnz-2025-business-travel-air-long-haul-to-from-uk-economy-class-with-rf-pkm",
      method: "passengers",
      quantity: "9217",
      unit: "km",
      inputs: { passengers: "2" },
    });
  });

  test.each(["fly", "flight", "机票"])("%s alone is no mode: the hauls are offered", (mode) => {
    const { errors } = readRows("travel", [{ mode }]);
    expect(errors).toMatchObject([{ column: "mode", code: "E05" }]);
    expect(String(errors[0]?.remedy.values?.guesses)).toContain("air_long_haul");
  });

  test("the edition is the newest that is not younger than the year", () => {
    const year = { label: "2023", firstDay: "2023-01-01", lastDay: "2023-12-31" };
    const march = { period_from: "2023-03-01", period_to: "2023-03-31" };
    expect(
      entry("travel", { ...march, mode: "高铁", class: "" }, importYear({ year })),
    ).toMatchObject({
      factor: "gb-desnz-2023-business-travel-land-rail-national-rail-pkm",
    });
  });

  test("hotel nights are counted by the country, the site's where none is given", () => {
    const night = { mode: "hotel", class: "", km: "", passengers: "", nights: "3" };
    expect(entry("travel", night)).toMatchObject({
      factor: "gb-desnz-2025-hotel-stay-china-night",
      method: "nights",
      quantity: "3",
      unit: "room.night",
    });
    expect(entry("travel", { ...night, country: "JP" })).toMatchObject({
      factor: "gb-desnz-2025-hotel-stay-japan-night",
    });
  });

  test("a class that a mode has not is named with those it has", () => {
    const { errors } = readRows("travel", [{ mode: "air_short_haul", class: "first" }]);
    expect(errors).toMatchObject([{ column: "class", code: "E05" }]);
    expect(errors[0]?.remedy.values?.guesses).toBe("economy, business");
  });

  test("what is known in money alone is counted by the sector, in its money", () => {
    const year = { label: "2022", firstDay: "2022-01-01", lastDay: "2022-12-31" };
    const days = { period_from: "2022-03-01", period_to: "2022-03-31" };
    const taxi = {
      ...days,
      mode: "taxi",
      class: "",
      km: "",
      passengers: "",
      spend: "250",
      currency: "USD",
    };
    expect(entry("travel", taxi, importYear({ year }))).toMatchObject({
      factor: "us-epa-sc-v13-naics-485310",
      method: "spend",
      quantity: "250",
      unit: "USD2022",
      inputs: { prices: "purchaser" },
    });
  });
});

describe("spend", () => {
  test("money meets the factor of its sector", () => {
    expect(entry("spend", {})).toMatchObject({
      source: "HQ.purchased_goods.541511",
      factor: "us-epa-sc-v13-naics-541511",
      method: "spend",
      unit: "USD2022",
      inputs: { prices: "purchaser" },
    });
  });

  test("another currency asks for its rate, another year for both price indices", () => {
    expect(foundIn(readRows("spend", [{ currency: "CNY" }]))).toEqual(["2 fx E14"]);
    expect(foundIn(readRows("spend", [{ price_year: "2024" }]))).toEqual([
      "2 deflator_spend_year E14",
    ]);
    const rates = { fx: "0.1487", deflator_spend_year: "105", deflator_ef_year: "100" };
    expect(entry("spend", { currency: "CNY", price_year: "2024", ...rates })).toMatchObject({
      unit: "CNY2024",
      inputs: { fx: "0.1487", deflatorSpend: "105", deflatorFactor: "100" },
    });
  });

  test("what is no currency, a sector nobody publishes and a category it is not for are named", () => {
    expect(foundIn(readRows("spend", [{ currency: "RMB" }]))).toEqual(["2 currency E14"]);
    expect(foundIn(readRows("spend", [{ sector_code: "541591" }]))).toEqual(["2 sector_code E05"]);
    expect(foundIn(readRows("spend", [{ category: "waste" }]))).toEqual(["2 category E05"]);
  });
});

describe("computing", () => {
  test("a measure has its model's inputs, the hours of its days and the grid factor of its region", () => {
    expect(entry("computing", {})).toMatchObject({
      type: "elastic_management",
      model: "utilisation",
      scopes: [2],
      evidenceClass: "modelled",
      workAfter: "1000000",
      inputs: {
        servers: "1000",
        utilisationBefore: "0.15",
        utilisationAfter: "0.3",
        hours: "8760",
        idleWatts: "100",
        peakWatts: "300",
        pue: "1.3",
        factor: "cn-2023-zhejiang",
      },
    });
  });

  test("a hall that is leased saves in Scope 3; two in one place of an order are named", () => {
    expect(entry("computing", { pool: "HALL/gpu" })).toMatchObject({ scopes: [3] });
    const read = readRows("computing", [{}, { row_key: "second" }]);
    expect(foundIn(read)).toEqual(["3 order E06"]);
  });

  test("what the model needs and is not there, and a share above the whole, are named", () => {
    const found = foundIn(readRows("computing", [{ idle_w: "", actual_utilisation: "130 %" }]));
    expect(found).toEqual(["2 actual_utilisation E10", "2 idle_w E01"]);
  });
});

describe("instruments", () => {
  test("a certificate has its serials, vintage and the eight answers", () => {
    expect(entry("instruments", { assigned_site: "HQ", assigned_only: "是" })).toMatchObject({
      kind: "certificate",
      market: "CN",
      site: "HQ",
      assignedOnly: true,
      megawattHours: "1000",
      criteria: { 1: "yes", 6: "n.a.", 8: "disclosed" },
      retiredOn: "2026-01-31",
    });
  });

  test("a certificate without serials and a vintage of long ago are named", () => {
    expect(foundIn(readRows("instruments", [{ serial_from: "" }]))).toEqual(["2 serial_from E01"]);
    const old = { vintage_from: "2020-01-01", vintage_to: "2020-12-31" };
    expect(foundIn(readRows("instruments", [old]))).toEqual([
      "2 vintage_from E04",
      "2 vintage_to E04",
    ]);
    expect(foundIn(readRows("instruments", [{ criterion_3: "maybe" }]))).toEqual([
      "2 criterion_3 E05",
    ]);
  });
});

describe("retirements", () => {
  test("a block of credits is read by its serial", () => {
    expect(entry("retirements", filled)).toMatchObject({
      programme: "VCS",
      quantity: 1000,
      creditType: "avoidance",
      adjustment: "unknown",
      criteria: { real: { answer: "not_shown" } },
    });
  });

  const serial = (start: number, end: number) =>
    `9728-${start}-${end}-VCS-VCU-999-VER-CN-1-728-01012023-31122023-0`;

  test.each([
    [
      "a token that is none",
      { serial: "9728-1001-2000-VCS-XCU-999-VER-CN-1-728-01012023-31122023-0" },
      "serial",
    ],
    ["another count than the block's", { quantity: "999" }, "quantity"],
  ])("%s is E11", (_, cells, column) => {
    expect(foundIn(readRows("retirements", [{ ...filled, ...cells }]))).toEqual([
      `2 ${column} E11`,
    ]);
  });

  test("credits that two lines share are named once, on the later block", () => {
    const rows = [
      { ...filled, row_key: "a", serial: serial(1001, 2000) },
      { ...filled, row_key: "b", serial: serial(2000, 2099), quantity: "100" },
      { ...filled, row_key: "c", serial: serial(2100, 2199), quantity: "100" },
    ];
    const read = readRows("retirements", rows);
    expect(foundIn(read)).toEqual(["3 serial E11"]);
    expect(read.errors[0]?.told.values).toEqual({ line: 2, from: 2000, to: 2000 });
  });

  test("another beneficiary, year or programme, and a retirement before issue, are named", () => {
    expect(foundIn(readRows("retirements", [{ beneficiary: "Somebody" }]))).toEqual([
      "2 beneficiary E05",
    ]);
    expect(foundIn(readRows("retirements", [{ ...filled, year: "2024" }]))).toEqual(["2 year E04"]);
    expect(foundIn(readRows("retirements", [{ ...filled, programme: "VCX" }]))).toEqual([
      "2 programme E05",
    ]);
    expect(foundIn(readRows("retirements", [{ ...filled, retired_on: "2024-01-01" }]))).toEqual([
      "2 retired_on E04",
    ]);
    expect(foundIn(readRows("retirements", [{ ...filled, evidence_ref: "" }]))).toEqual([
      "2 evidence_ref E01",
    ]);
  });
});
