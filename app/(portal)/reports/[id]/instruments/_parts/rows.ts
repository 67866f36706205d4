import { dividedBy, textOf, total } from "@/lib/domain/decimal";
import { grouped } from "@/lib/domain/format";
import type { InstrumentUse } from "@/lib/domain/inventory/types";
import type { listInstruments } from "@/lib/services/instruments";
import type { YearFigures } from "../../../_parts/figures";
import { problemsAt } from "../../../_parts/problems";

export type Instrument = Awaited<ReturnType<typeof listInstruments>>[number];
/** An instrument with what it covers; `use` is absent where it is left out of the figures. */
export type Row = Instrument & {
  readonly use: InstrumentUse | undefined;
  readonly faults: number;
  readonly savedGrams: number;
};

/** The instruments in their order, each with its use in the figures. */
export function rowsOf(instruments: readonly Instrument[], shown: YearFigures): readonly Row[] {
  return instruments.map((one, index) => {
    const use = shown.figures?.inventory.instruments.find(({ key }) => key === one.key);
    const savedGrams = (use?.allocations ?? []).reduce((sum, part) => sum + part.savedGrams, 0);
    return { ...one, use, savedGrams, faults: problemsAt(shown, "instruments", index).length };
  });
}

/** Kilowatt hours as MWh, exact to the watt hour. */
export const megawattHours = (kilowattHours: string): string =>
  grouped(textOf(dividedBy(kilowattHours, 1000), 6));

/** The sum of a column of kilowatt hours, as MWh. */
export const sumOfUse = (rows: readonly Row[], of: "kilowattHours" | "allocated" | "unused") =>
  megawattHours(textOf(total(rows.map(({ use }) => use?.[of] ?? "0"))));
