import type { CaseFile } from "./case/case-file";
import type { Told } from "./refusal";
import { spotOf } from "./spot";
import type { Check } from "./submission-checks";
import type { Word } from "./words/en";

/** Grams by location of each source, in this year and in the one before; null where there is none before. */
export type SourceYears = {
  readonly before: ReadonlyMap<string, number> | null;
  readonly now: ReadonlyMap<string, number>;
};

/** Set beside the year before: a source that is gone without a reason blocks (N7), a jump of ±30 % is told. */
export function priorYearChecks({ exclusions }: CaseFile, { before, now }: SourceYears): Check[] {
  if (before === null) return [];
  const explained = new Set(exclusions.map(({ source }) => source.trim()));
  const gone = [...before.keys()].filter((source) => !now.has(source) && !explained.has(source));
  const jumped = [...now].filter(([source, grams]) => isJump(before.get(source) ?? 0, grams));
  return [
    check("sources", "reports.checks.sources", "blocking", gone, "reports.checks.sourceGone"),
    check(
      "change",
      "reports.checks.change",
      "warning",
      jumped.map(([source]) => source),
      "reports.checks.jump",
    ),
  ];
}

function isJump(before: number, now: number): boolean {
  return before > 0 && Math.abs(now - before) * 10 > before * 3;
}

function check(
  key: string,
  title: Word,
  state: "blocking" | "warning",
  sources: readonly string[],
  word: "reports.checks.sourceGone" | "reports.checks.jump",
): Check {
  const told: Told = { word, values: { count: sources.length, source: sources[0] ?? "" } };
  const spots = sources.map((source) => ({ spot: spotOf("sources", source), told }));
  if (sources.length === 0) return { key, title, state: "passed", told: null, spots };
  return { key, title, state, told, spots };
}
