import type { MeasureResult } from "@/lib/domain/inventory/types";
import type { listMeasures } from "@/lib/services/measures";
import type { YearFigures } from "../../../_parts/figures";
import { problemsAt } from "../../../_parts/problems";

export type Measure = Awaited<ReturnType<typeof listMeasures>>[number];
/** A measure with its result; none where it is left out of the figures. */
export type Row = Measure & {
  readonly result: MeasureResult | undefined;
  readonly faults: number;
};

/** The measures in their order, each with its result in the figures. */
export function rowsOf(measures: readonly Measure[], shown: YearFigures): readonly Row[] {
  return measures.map((one, index) => ({
    ...one,
    result: shown.figures?.reductions.measures.find(({ key }) => key === one.key),
    faults: problemsAt(shown, "measures", index).length,
  }));
}
