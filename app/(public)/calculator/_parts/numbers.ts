import type { Coefficient, Factor } from "@/lib/domain/case/factor";
import type { CalculatorNumbers } from "@/lib/domain/measures/calculator";
import { calculatorNumbers } from "@/lib/services/measures";

export type Shelf = "servers" | "gpus" | "storage" | "pue" | "grid";
export type Shelved = Coefficient | Factor;
export type Shelves = Readonly<Record<Shelf, readonly Shelved[]>>;

/** Which list of the library an input may be named from. */
const shelfOf: Readonly<Record<string, Shelf>> = {
  idleWatts: "servers",
  peakWatts: "servers",
  residualWatts: "servers",
  hostIdleWatts: "servers",
  gpuIdleWatts: "gpus",
  gpuPeakWatts: "gpus",
  trainingWatts: "gpus",
  wattHoursPerTerabyteHour: "storage",
  pue: "pue",
  factor: "grid",
};
export const shelfFor = (input: string): Shelf | undefined => shelfOf[input];

const unitsOf = { servers: ["W/server", "W/vCPU"], gpus: ["W/accelerator"], storage: ["Wh/TB-h"] };

/** The library's numbers by use, each with its source, and all that a calculation may name. */
export async function loadNumbers(
  keys: readonly string[],
): Promise<{ readonly numbers: CalculatorNumbers; readonly shelves: Shelves }> {
  const { coefficients, grid, factors } = await calculatorNumbers(keys);
  const of = (units: readonly string[]) => coefficients.filter(({ unit }) => units.includes(unit));
  return {
    numbers: { coefficients, factors },
    shelves: {
      servers: of(unitsOf.servers),
      gpus: of(unitsOf.gpus),
      storage: of(unitsOf.storage),
      pue: coefficients.filter(({ key }) => key.startsWith("pue-")),
      grid,
    },
  };
}
