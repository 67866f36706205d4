// Makes the 2023 draft of the demonstration from its 2022 case: quantities scaled, new serials, that year's grid
// factors; and the CSV that a newcomer imports, with three mistakes to correct. Run with `npx tsx`.
import { readFileSync, writeFileSync } from "node:fs";
import { calculate } from "../lib/domain/calculate";
import { type Activity, type CaseFile, caseFile } from "../lib/domain/case/case-file";
import { fixed, textOf, times } from "../lib/domain/decimal";
import { factorLibrary } from "../lib/outside/factor-library";

const scale = "0.96";
/** The provinces' averages of 2023 in the library, in the place of 2022's. */
const grid: Record<string, string> = {
  "cn-mee-2022-grid-zj": "cn-2023-zhejiang",
  "cn-mee-2022-grid-bj": "cn-2023-beijing",
  "cn-mee-2022-grid-sh": "cn-2023-shanghai",
  "cn-mee-2022-grid-sc": "cn-2023-sichuan",
  "cn-mee-2022-grid-cq": "cn-2023-chongqing",
  "cn-mee-2022-grid-gd": "cn-2023-guangdong",
  "cn-mee-2022-grid-he": "cn-2023-hebei",
  "cn-mee-2022-grid-nm": "cn-2023-inner-mongolia",
  "cn-mee-2022-grid-national-excl-traded-nonfossil": "cn-2023-national-excl-market-nonfossil",
};
const note = "DEMO: 2022’s quantity × 0.96";
/** As it is written, so that the draft says no more than that; it is checked where it is calculated. */
const first: CaseFile = JSON.parse(readFileSync("lib/domain/demonstration/2022.case.json", "utf8"));
const figuresOf = (file: CaseFile) => calculate(caseFile.parse(file), factorLibrary()).figures;

const factorOf = (key: string) => grid[key] ?? key;
const nextYear = (day: string) => day.replace(/^2022/, "2023");
const less = (quantity: string) => {
  const digits = quantity.includes(".") || Number(quantity) < 1000 ? 1 : 0;
  return textOf(fixed(times(quantity, scale), digits));
};

const activities = first.activities.map((one) => ({
  ...one,
  key: one.key.replace(/^A/, "B"),
  factor: factorOf(one.factor),
  quantity: less(one.quantity),
  from: nextYear(one.from),
  to: nextYear(one.to),
  note,
}));

const instruments = first.instruments.map((one) => {
  const prefix = one.serialFrom.replace(/\d+$/, "").replace(/^DEMO-/, "DEMO-2023-");
  const start = Number(/\d+$/.exec(one.serialFrom)?.[0]);
  const megawattHours = fixed(times(one.megawattHours, scale), 0);
  const serial = (n: number) => prefix + String(n).padStart(7, "0");
  return {
    ...one,
    key: one.key.replace(/^I/, "J"),
    megawattHours,
    serialFrom: serial(start),
    serialTo: serial(start + Number(megawattHours) - 1),
    vintageFrom: nextYear(one.vintageFrom),
    vintageTo: nextYear(one.vintageTo),
    retiredOn: "2024-02-15",
  };
});

/** Only what was metered or sampled goes on being claimed; a model's year needs its own inputs. */
const measures = first.measures
  .filter(({ evidenceClass }) => evidenceClass !== "modelled")
  .map((one) => ({
    ...one,
    inputs: Object.fromEntries(
      Object.entries(one.inputs).map(([name, value]) => [
        name,
        name === "quantity" ? less(value) : factorOf(value),
      ]),
    ),
    items: one.items.map((item) => ({
      ...item,
      quantity: less(item.quantity),
      factor: factorOf(item.factor),
    })),
    note,
  }));

const { totals } = figuresOf(first).inventory;

const draft: CaseFile = {
  ...first,
  year: { label: "2023", firstDay: "2023-01-01", lastDay: "2023-12-31" },
  boundary: { ...first.boundary, sensitivityFactor: "cn-2023-national-excl-market-nonfossil" },
  exclusions: first.exclusions.map((one) => ({
    ...one,
    estimatedGrams: one.estimatedGrams && Number(fixed(times(one.estimatedGrams, scale), 0)),
  })),
  factors: first.factors.filter(({ key }) => !(key in grid)),
  coefficients: [],
  activities,
  instruments,
  measures,
  retirements: [],
  comparatives: [],
  baseline: {
    totals: {
      scope1: totals.scope1,
      scope2Location: totals.scope2Location,
      scope2Market: totals.scope2Market,
      scope3: totals.scope3,
    },
    thresholdPercent: "5",
    verified: true,
    source: "DEMO: the demonstration’s verified statement of 2022",
    restatedOn: null,
    changes: [],
  },
};

const { bridge } = figuresOf(draft);
const block = 9_900_100_001;
const retirements = first.retirements.map((one) => ({
  ...one,
  key: "K2",
  vintageFrom: "2021-01-01",
  vintageTo: "2021-12-31",
  issuedOn: "2022-09-15",
  retiredOn: "2024-03-29",
  quantity: bridge.creditsNeeded,
  serial: `99728-${block}-${block + bridge.creditsNeeded - 1}-VCS-VCU-999-VER-CN-1-728-01012021-31122021-0`,
  purpose: "Scope 1+2 2023",
}));

/** The rows that wait in the CSV: the last two months of two offices, their petrol, commuting and waste. */
const waits = ({ site, category, from }: Activity) =>
  (["BJ", "SH"].includes(site) && category === "purchased_electricity" && from >= "2023-11") ||
  ["commuting", "waste"].includes(category);
const waiting = activities.filter(waits);
writeFileSync(
  "lib/domain/demonstration/2023.case.json",
  `${JSON.stringify({ ...draft, activities: activities.filter((one) => !waits(one)), retirements }, null, 1)}\n`,
);

const columns = {
  row_key: (a: Activity) => a.key,
  site_code: (a: Activity) => a.site,
  source_key: (a: Activity) => a.source,
  scope: (a: Activity) => String(a.scope),
  category: (a: Activity) => a.category,
  period_from: (a: Activity) => a.from,
  period_to: (a: Activity) => a.to,
  quantity: (a: Activity) => a.quantity,
  unit: (a: Activity) => a.unit,
  factor_key: (a: Activity) => a.factor,
  data_kind: (a: Activity) => a.dataKind,
  supplier: (a: Activity) => a.supplier,
  uncertainty_pct: (a: Activity) => a.uncertaintyPercent ?? "",
  evidence_ref: (a: Activity) => a.evidence,
  note: () => note,
  credit_note: () => "no",
};
/** Column, row and the wrong text: a decimal comma, a unit nobody knows, a site that is not there. */
const mistakes: Record<string, (right: string) => string> = {
  "0 quantity": (right) => `${right.slice(0, -3)}.${right.slice(-3)},5`,
  "2 unit": () => "KWHs",
  "5 site_code": (right) => `${right}-1`,
};
const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const rows = waiting.map((one, i) =>
  Object.entries(columns).map(([name, read]) =>
    cell((mistakes[`${i} ${name}`] ?? String)(read(one))),
  ),
);
writeFileSync(
  "public/demonstration/activities-2023.csv",
  `${[Object.keys(columns), ...rows].map((row) => row.join(",")).join("\r\n")}\r\n`,
);
console.log(
  `${waiting.length} rows wait in the CSV; ${bridge.creditsNeeded} credits cover the whole year.`,
);
