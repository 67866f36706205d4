import type { Activity, CaseFile, Site } from "@/lib/domain/case/case-file";
import type { Factor } from "@/lib/domain/case/factor";
import { categories } from "@/lib/domain/categories";
import { factorLibrary } from "@/lib/outside/factor-library";
import { seeded } from "./section";

export const library = factorLibrary();

/** Published factors of three gases each; those of the shortest names, as a sheet may have 10 MB. */
export const threeGases: readonly Factor[] = [...library.factors.values()]
  .filter(({ key, gases }) => gases.length === 3 && library.shelved.get(key)?.status === "approved")
  .toSorted((a, b) => a.key.length - b.key.length)
  .slice(0, 120);
const electricity = "cn-2022-national-average";
const counted = categories.filter(({ scope }) => scope !== 2);

export const sites: readonly Site[] = Array.from({ length: 50 }, (_, n) => ({
  key: `S${n + 1}`,
  name: `Site ${n + 1}`,
  localName: "",
  city: "",
  country: "CN",
  region: "CN-ZJ",
  marketBoundary: "CN",
  kind: "office",
  inClaim: true,
  ownership: [],
  controlTest: null,
}));

/**
 * A year of `count` activities, the rows `from` … of it: electricity twelve times a site at most, and for
 * the rest purchases, trips and fuels of every category; each source by the month.
 */
export function* activities(count: number, from = 0, to = count): Generator<Activity> {
  const meters = Math.min(600, Math.ceil(count / 10));
  for (let n = from; n < to; n += 1) yield n < meters ? meter(n) : other(n);
}

function meter(n: number): Activity {
  return {
    ...entry(n),
    ...monthOf(Math.floor(n / sites.length)),
    source: `m${n % 50}`,
    scope: 2,
    category: "purchased_electricity",
    scope3Category: null,
    factor: electricity,
    unit: "kWh",
  };
}

function other(n: number): Activity {
  const factor = threeGases[n % threeGases.length];
  const category = counted[n % counted.length];
  if (!factor || !category) throw new RangeError("the library has factors and categories");
  const { key, scope, scope3Category } = category;
  const turn = Math.floor(n / counted.length);
  return {
    ...entry(n),
    ...monthOf(turn),
    source: `s${Math.floor(turn / 12) * counted.length + (n % counted.length)}`,
    scope,
    category: key,
    scope3Category,
    factor: factor.key,
    unit: factor.unit,
  };
}

const monthEnds = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The months of the year one after another: the rows of a source follow each other. */
function monthOf(turn: number) {
  const place = turn % 12;
  const month = String(place + 1).padStart(2, "0");
  return { from: `2022-${month}-01`, to: `2022-${month}-${monthEnds[place]}` };
}

function entry(n: number) {
  const random = seeded(n);
  return {
    key: `A${String(n).padStart(6, "0")}`,
    site: sites[n % sites.length]?.key ?? "",
    quantity: `${Math.floor(50 + random() * 50)}.${String(Math.floor(random() * 100)).padStart(2, "0")}`,
    method: "",
    inputs: {},
    dataKind: "invoiced" as const,
    dataQuality: null,
    uncertaintyPercent: null,
    supplier: "Supplier",
    creditNote: false,
    evidence: "invoice",
    note: "",
  };
}

/** A case file of that many activities, with one instrument in part of its purchases. */
export function yearOf(count: number, slug = "bench"): CaseFile {
  return {
    format: "zeroproof-case/1",
    demo: false,
    organisation: {
      legalName: "Bench",
      localName: "",
      aliases: [],
      registrationNumber: "",
      country: "CN",
      sector: "",
      slug,
    },
    year: { label: "2022", firstDay: "2022-01-01", lastDay: "2022-12-31" },
    boundary: {
      approach: "operational_control",
      scopes: [1, 2, 3],
      gwpSet: "AR6",
      marketFallback: "location_average",
      marketFallbackReason: "",
      sensitivityFactor: null,
      baseYear: 2022,
      baseYearNote: "",
      prevailingLanguage: "en",
    },
    sites: [...sites],
    exclusions: [],
    factors: [],
    coefficients: [],
    activities: [...activities(count)],
    instruments: [],
    measures: [],
    retirements: [],
    comparatives: [],
    equivalence: null,
    plan: null,
    denominators: [],
    targets: [],
    baseline: null,
    separate: [],
    claim: null,
  };
}
