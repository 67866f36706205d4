import type { Measure } from "../case/case-file";
import type { Exact } from "../decimal";
import type { Word } from "../words/en";

/**
 * What a pool still has after the measures before: powered hours, the work they carry (hours × u), and
 * logical terabytes. `original` are the hours before the first measure; null: nobody said.
 */
export type Pool = {
  readonly original: Exact | null;
  readonly hours: Exact | null;
  readonly work: Exact | null;
  readonly terabytes: Exact | null;
};

/** One step of a model: its exact value, and the same in numbers as they were put in ("1000 · 0.2 / 0.4"). */
export type Step = {
  readonly step: StepName;
  readonly value: Exact;
  readonly unit: string;
  readonly working?: string;
};
export type StepName =
  | "hoursBefore"
  | "hoursAfter"
  | "hoursAvoided"
  | "hoursSavedPercent"
  | "serversAfter"
  | "utilisationAfter"
  | "wattsBefore"
  | "wattsAfter"
  | "gpusByCompute"
  | "gpusByMemory"
  | "gpusAfter"
  | "hostsAfter"
  | "speedup"
  | "terabytesAvoided"
  | "kilowattHoursBefore"
  | "kilowattHoursAfter"
  | "kilowattHoursSaved"
  | "kilowattHoursShortCut"
  | "kilowattHoursNaive"
  | "kilowattHoursUpper"
  | "kilowattHoursInYear"
  | "facilityKilowattHours"
  | "gridFactor"
  | "quantity"
  | "kilograms";

/** What kind of number an input is, for the uncertainty it has where nobody knows better (bands.ts). */
export type BandKind = "power" | "utilisation" | "pue" | "factor";

/** One input of a model, as the form asks for it and the case file names it. */
export type InputRow = {
  readonly name: string;
  /** A factor is a key of the library; a rate may also be a number, kg CO2e per kWh. */
  readonly kind: "number" | "share" | "factor" | "rate";
  /** Must be above zero: it divides, or nothing would be measured. */
  readonly positive: boolean;
  /** Taken where the case gives none; "": the model does without; null: the input is required. */
  readonly otherwise: string | null;
  readonly band: BandKind | null;
  readonly word: Word;
};

/** Where an input's number came from: typed by the organisation, or a published default. */
export type Origin = "typed" | "published" | "factor";
export type Given = {
  readonly row: InputRow;
  readonly value: Exact;
  /** As it was entered: a number or a key. */
  readonly text: string;
  readonly origin: Origin;
  /** Half the 95 % interval in per cent, where the verifier or the publisher knows it. */
  readonly percent: string | null;
};

/** The inputs of one measure by name, resolved to numbers; a missing one is a defect of its row. */
export type Inputs = {
  (name: string): Exact;
  /** Of an input that the model does without: null where there is none. */
  readonly maybe: (name: string) => Exact | null;
  readonly all: readonly Given[];
};

/** What a model is given: its inputs, the state of its pool, and work after ÷ work before (1 where not said). */
export type Situation = {
  readonly input: Inputs;
  readonly pool: Pool;
  readonly growth: Exact;
};

export type Saving = {
  readonly kilowattHours: Exact;
  /** A bound above the claimed figure, where only bounds are known (training). */
  readonly upper?: Exact;
  /** The baseline: the same work with the technology before, kWh; null where the model cannot know it. */
  readonly baseline: Exact | null;
  /** Inputs that the result does without, as meters replaced them. */
  readonly unused?: readonly string[];
  readonly steps: readonly Step[];
  readonly pool: Pool;
};

/** A model of IT energy saved; what follows (PUE, grid factor) is the same for all of them. */
export type EnergyModel = {
  readonly inputs: readonly InputRow[];
  /** What a pool has where this measure, its first, is not at work yet. */
  readonly untouched: (situation: Omit<Situation, "pool">) => Partial<Pool>;
  readonly save: (situation: Situation) => Saving;
};
export type EnergyModelName = Exclude<Measure["model"], "quantity" | "net">;
