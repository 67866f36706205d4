import type { BandKey } from "./bands";

/** Work before and after, and what it cost; kWh of IT energy as decimal text, null where the model cannot know it. */
export type Rebound = {
  readonly unit: string;
  readonly workBefore: string;
  readonly workAfter: string;
  readonly before: string | null;
  /** The work after with the technology before: frozen efficiency. */
  readonly baseline: string | null;
  readonly after: string | null;
  /** After − before: what the inventory sees. */
  readonly absoluteChange: string | null;
  readonly perUnitBefore: string | null;
  readonly perUnitAfter: string | null;
};

/** What stands beside a measure's grams; statements frozen before it existed have none. */
export type MeasureDetail = {
  /** IT energy saved in the year, and at the facility's meter; null where a model counts no energy. */
  readonly kilowattHours: string | null;
  readonly facilityKilowattHours: string | null;
  /** What it would save as its pool's only measure: never to be added up. */
  readonly standAloneKilowattHours: string | null;
  /** The same kWh at the market-based rate, where one is given. */
  readonly marketGrams: number | null;
  readonly lowGrams: number;
  readonly highGrams: number;
  /** Half the 95 % interval in per cent of the result. */
  readonly uncertaintyPercent: string | null;
  readonly uncertain: readonly {
    readonly input: string;
    readonly percent: string;
    /** The proposed band's row; null: the percentage was stated. */
    readonly band: BandKey | null;
    readonly effectPercent: string;
  }[];
  readonly declaredClass: "metered" | "sampled" | "modelled";
  /** Inputs that are published defaults: they make the measure a modelled one (M6). */
  readonly defaults: readonly string[];
  /** The share of the year since its start, by days. */
  readonly yearShare: string;
  readonly embodiedAvoidedKilograms: string | null;
  readonly rebound: Rebound | null;
};

/** A pool of measures in their order: what they save one after another, and what adding them up would claim. */
export type PoolResult = {
  readonly pool: string;
  readonly measures: readonly string[];
  readonly hoursBefore: string | null;
  readonly hoursLeft: string | null;
  /** Work ÷ hours left at the end, to six decimals; null where no measure says what work there is. */
  readonly utilisationAfter: string | null;
  readonly ceiling: string | null;
  readonly kilowattHours: string;
  readonly naiveKilowattHours: string;
  /** How much too high the naive sum is, per cent; null where nothing is saved. */
  readonly overstatementPercent: string | null;
};
