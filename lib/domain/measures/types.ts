import type { Measure } from "../case/case-file";
import type { Exact } from "../decimal";
import type { Word } from "../words/en";

/** What a pool still has after the measures before: powered hours, and the work they carry (hours × u). */
export type Pool = { readonly hours: Exact | null; readonly work: Exact | null };

export type Step = { readonly step: StepName; readonly value: Exact; readonly unit: string };
export type StepName =
  | "hoursBefore"
  | "hoursAfter"
  | "hoursAvoided"
  | "serversAfter"
  | "utilisationAfter"
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
  | "kilowattHoursUpper"
  | "facilityKilowattHours"
  | "gridFactor"
  | "quantity";

/** One input of a model, as the form asks for it and the case file names it. */
export type InputRow = {
  readonly name: string;
  readonly kind: "number" | "share" | "factor";
  /** Must be above zero: it divides, or nothing would be measured. */
  readonly positive: boolean;
  /** Taken where the case gives none; null: the input is required. */
  readonly otherwise: string | null;
  readonly word: Word;
};

/** The inputs of one measure by name, resolved to numbers; a missing one is a defect of its row. */
export type Inputs = (name: string) => Exact;

export type Saving = {
  readonly kilowattHours: Exact;
  readonly steps: readonly Step[];
  readonly pool: Pool;
};

/** A model of IT energy saved; what follows (PUE, grid factor) is the same for all of them. */
export type EnergyModel = {
  readonly inputs: readonly InputRow[];
  readonly save: (input: Inputs, pool: Pool) => Saving;
};
export type EnergyModelName = Exclude<Measure["model"], "quantity" | "net">;
