import type { Line } from "../inventory/types";
import { activityOf, indexOf, type Seen } from "../trace/seen";
import {
  type DataQuality,
  lineQuality,
  type QualityClass,
  qualityClass,
  qualityOf,
  type ScoredLine,
} from "./data-quality";
import {
  lineUncertainty,
  type UncertainLine,
  type Uncertainty,
  uncertaintyOf,
} from "./uncertainty";

export type Assessed = UncertainLine & ScoredLine;
export type Assessment = {
  readonly uncertainty: Uncertainty;
  readonly dataQuality: DataQuality;
};
export type LineAssessment = {
  readonly uncertainty: {
    readonly activityPercent: string | null;
    readonly factorPercent: string | null;
    readonly percent: string | null;
  };
  readonly dataQuality: {
    readonly indicators: readonly number[] | null;
    readonly mean: string | null;
    readonly class: QualityClass | null;
  };
};

type Counted = Pick<Line, "activity" | "factor" | "instrument" | "grams">;

/** A line with what was declared of its activity and published of its factor. */
export function assessedLine(seen: Seen, line: Counted): Assessed {
  const activity = activityOf(seen, line);
  const factor = line.instrument === null ? indexOf(seen).factors.get(line.factor) : undefined;
  return {
    grams: line.grams,
    activity: line.activity,
    activityPercent: activity.uncertaintyPercent,
    // A contract's rate is its own number, whatever factor the purchase names.
    factor: line.instrument === null ? `factor ${line.factor}` : `instrument ${line.instrument}`,
    factorPercent: factor?.uncertaintyPercent ?? null,
    indicators: activity.dataQuality,
    dataKind: activity.dataKind,
  };
}

/** Uncertainty and data quality of any set of lines (domain.md 3.5): derived when shown, never stored. */
export function assessmentOf(seen: Seen, lines: readonly Counted[]): Assessment {
  const assessed = lines.map((line) => assessedLine(seen, line));
  return { uncertainty: uncertaintyOf(assessed), dataQuality: qualityOf(assessed) };
}

export function lineAssessment(seen: Seen, line: Counted): LineAssessment {
  const { activityPercent, factorPercent, indicators } = assessedLine(seen, line);
  const mean = indicators && lineQuality(indicators);
  return {
    uncertainty: {
      activityPercent,
      factorPercent,
      percent: lineUncertainty({ activityPercent, factorPercent }),
    },
    dataQuality: { indicators, mean, class: mean === null ? null : qualityClass(mean) },
  };
}
