import type { Gas } from "../case/factor";
import type { Scope } from "../case/parts";
import type { MeasureDetail, PoolResult } from "../measures/result";

/** Scope 2 is stated twice (Scope 2 Guidance 7.1); a line of Scope 1 or 3 counts under both methods. */
export type Basis = "both" | "location" | "market";

/** One gas of one activity, in whole grams CO2e: rounded once, half away from zero (domain.md N2). */
export type Line = {
  readonly activity: string;
  readonly source: string;
  readonly site: string;
  readonly scope: Scope;
  readonly category: string;
  readonly scope3Category: number | null;
  readonly basis: Basis;
  readonly gas: Gas;
  /** Quantity in the factor's unit that this line covers. */
  readonly quantity: string;
  readonly unit: string;
  readonly factor: string;
  /** The contractual instrument that covers it, on market lines. */
  readonly instrument: string | null;
  /** Mass of the gas, exact; null where the publisher gives CO2e alone. */
  readonly kilograms: string | null;
  readonly gwp: string | null;
  readonly grams: number;
  readonly formula: string;
  readonly flags: readonly LineFlag[];
};
/** What a reader should know of a line; none of them changes its grams. */
export const lineFlags = [
  "gwp_mismatch",
  "gwp_unstated",
  "factor_lag",
  "factor_proxy_region",
  "factor_grid_region",
  "factor_country",
  "factor_series",
  "supplier_unverified",
  "basic_price",
] as const;
export type LineFlag = (typeof lineFlags)[number];

export type GasTotal = {
  readonly scope: Scope;
  readonly basis: Basis;
  readonly gas: Gas;
  readonly grams: number;
};
export type CategoryTotal = {
  readonly scope: Scope;
  readonly category: string;
  readonly scope3Category: number | null;
  readonly location: number;
  readonly market: number;
};
export type SiteTotal = {
  readonly site: string;
  readonly scope1: number;
  readonly scope2Location: number;
  readonly scope2Market: number;
  readonly scope3: number;
};

export type InstrumentUse = {
  readonly key: string;
  readonly counted: boolean;
  /** Quality criteria not met (Scope 2 Guidance Ch 7), empty where counted. */
  readonly failing: readonly string[];
  readonly kilowattHours: string;
  readonly allocated: string;
  readonly unused: string;
  readonly allocations: readonly { activity: string; kilowattHours: string; savedGrams: number }[];
};

/** Whole grams CO2e. */
export type Totals = {
  readonly scope1: number;
  readonly scope2Location: number;
  readonly scope2Market: number;
  readonly scope3: number;
  readonly scope12Location: number;
  readonly scope12Market: number;
  readonly biogenicCo2: number;
};

export type Inventory = {
  readonly lines: readonly Line[];
  readonly totals: Totals;
  readonly byGas: readonly GasTotal[];
  readonly byCategory: readonly CategoryTotal[];
  readonly bySite: readonly SiteTotal[];
  readonly instruments: readonly InstrumentUse[];
  /** Scope 1 and 2, market-based, with the sensitivity factor in the fallback's place; null where none is named. */
  readonly sensitivityScope12: number | null;
  readonly flagged: { readonly gwpMismatch: number; readonly gwpUnstated: number };
};

export type MeasureResult = {
  readonly key: string;
  readonly name: string;
  readonly type: string;
  readonly greenComputing: boolean;
  readonly evidenceClass: "metered" | "sampled" | "modelled";
  readonly grams: number;
  readonly byScope: readonly { readonly scope: Scope; readonly grams: number }[];
  /** The model's steps in words and numbers, for trace; values are exact decimal text. */
  readonly steps: readonly {
    readonly step: string;
    readonly value: string;
    readonly unit: string;
    /** The same in numbers, as they were put in. */
    readonly working?: string;
  }[];
  /** Energy, bounds, rebound and what else stands beside the grams; older statements have none. */
  readonly detail?: MeasureDetail;
};

export type Reductions = {
  readonly measures: readonly MeasureResult[];
  readonly pools?: readonly PoolResult[];
  readonly total: number;
  /** Metered and sampled: this alone is R (domain.md M6). */
  readonly evidenced: number;
  /** Modelled: printed beside R as screening. */
  readonly screening: number;
  readonly greenComputing: number;
  readonly scope3: number;
  /** Evidenced reductions inside Scope 1 and 2. */
  readonly inSubject: number;
};

/** Reduce, substitute, offset; whole grams. withoutMeasures = residual + reductions + substitution (domain.md 3.8). */
export type Bridge = {
  readonly withoutMeasures: number;
  readonly reductions: number;
  readonly substitution: number;
  readonly residual: number;
  readonly retired: number;
  readonly creditsNeeded: number;
  readonly net: number;
  readonly surplus: number;
};

/** A statement of others beside what its own figures give; flagged where they differ, never corrected. */
export type ComparativeResult = {
  readonly key: string;
  readonly figure: "reductions" | "green_computing";
  readonly year: string;
  readonly statedTonnes: string;
  readonly statedChangePercent: string;
  /** From the stated pair of figures, three decimals. */
  readonly recomputedChangePercent: string;
  readonly lowestPercent: string;
  readonly highestPercent: string;
  readonly verdict: "agrees" | "differs_within_rounding" | "differs";
};

export type Equivalence = { readonly cars: number; readonly kilogramsPerCar: string };
