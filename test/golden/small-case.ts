import { readFileSync } from "node:fs";
import {
  type Activity,
  type CaseFile,
  type ClaimType,
  caseFile,
  type Instrument,
  type Measure,
  type Site,
} from "@/lib/domain/case/case-file";
import type { Factor } from "@/lib/domain/case/factor";

export const demonstration: CaseFile = caseFile.parse(
  JSON.parse(readFileSync("lib/domain/demonstration/2022.case.json", "utf8")),
);

/** A year with one site and nothing in it; tests add what they are about. */
export function smallCase(parts: Partial<CaseFile> = {}): CaseFile {
  return { ...empty, ...parts };
}

export const boundary: CaseFile["boundary"] = {
  approach: "operational_control",
  scopes: [1, 2, 3],
  gwpSet: "AR5",
  marketFallback: "location_average",
  marketFallbackReason: "",
  sensitivityFactor: null,
  baseYear: 2022,
  baseYearNote: "",
  prevailingLanguage: "en",
};

const empty: CaseFile = {
  format: "zeroproof-case/1",
  demo: false,
  organisation: {
    legalName: "Works",
    localName: "",
    aliases: [],
    registrationNumber: "1",
    country: "CN",
    sector: "",
    slug: "works",
  },
  year: { label: "2022", firstDay: "2022-01-01", lastDay: "2022-12-31" },
  boundary,
  sites: [siteOf()],
  exclusions: [],
  factors: [],
  coefficients: [],
  activities: [],
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

export function siteOf(parts: Partial<Site> = {}): Site {
  return {
    key: "HQ",
    name: "Head office",
    localName: "",
    city: "",
    country: "CN",
    region: "CN-ZJ",
    marketBoundary: "CN",
    kind: "office",
    inClaim: true,
    ownership: [],
    controlTest: null,
    ...parts,
  };
}

export function claimOf(
  type: ClaimType,
  parts: Partial<NonNullable<CaseFile["claim"]>> = {},
): NonNullable<CaseFile["claim"]> {
  return {
    type,
    subject: type === "OP" ? "operations" : "the organisation",
    scopes: type === "OP" ? [1, 2] : [1, 2, 3],
    markets: ["CN"],
    productMark: false,
    labelled: [],
    ...parts,
  };
}

export function activityOf(parts: Partial<Activity> = {}): Activity {
  return {
    key: "A1",
    source: "hq.power",
    site: "HQ",
    scope: 2,
    category: "purchased_electricity",
    scope3Category: null,
    factor: "cn-2022-national-average",
    quantity: "1000",
    unit: "kWh",
    method: "",
    inputs: {},
    from: "2022-01-01",
    to: "2022-12-31",
    dataKind: "measured",
    dataQuality: null,
    uncertaintyPercent: null,
    supplier: "",
    creditNote: false,
    evidence: "bill",
    note: "",
    ...parts,
  };
}

export function instrumentOf(parts: Partial<Instrument> = {}): Instrument {
  return {
    key: "I1",
    kind: "certificate",
    system: "GEC",
    technology: "wind",
    generator: "",
    market: "CN",
    site: "HQ",
    assignedOnly: false,
    serialFrom: "1",
    serialTo: "9",
    vintageFrom: "2022-01-01",
    vintageTo: "2022-12-31",
    megawattHours: "1",
    kilogramsPerMegawattHour: "0",
    retiredOn: "2023-01-31",
    beneficiary: "Works",
    criteria: {
      "1": "yes",
      "2": "yes",
      "3": "yes",
      "4": "yes",
      "5": "yes",
      "6": "n.a.",
      "7": "n.a.",
      "8": "disclosed",
    },
    evidence: "registry",
    ...parts,
  };
}

export function factorOf(parts: Partial<Factor> = {}): Factor {
  return {
    key: "own",
    name: "Own factor",
    category: "",
    region: "",
    unit: "kWh",
    validYear: 2022,
    gases: [],
    co2e: null,
    biogenicCo2Kilograms: null,
    source: { publisher: "P", title: "T", edition: "", publishedOn: null, url: "", licence: "" },
    note: "",
    ...parts,
  };
}

export function measureOf(parts: Partial<Measure> = {}): Measure {
  return {
    key: "M1",
    name: "Measure",
    localName: "",
    type: "energy_efficiency",
    model: "quantity",
    pool: "",
    order: null,
    scopes: [2],
    evidenceClass: "metered",
    start: null,
    functionalUnit: "",
    workBefore: null,
    workAfter: null,
    baseline: "",
    additionality: "",
    embodiedAvoidedKilograms: null,
    inputs: {},
    items: [],
    evidence: "",
    note: "",
    ...parts,
  };
}
