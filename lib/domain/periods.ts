import { Refusal } from "./refusal";

export type Period = {
  readonly label: string;
  readonly firstDay: string;
  readonly lastDay: string;
};

/** @throws Refusal `invalid` for a period that ends before it begins, `conflict` for one that meets another */
export function refusePeriods(period: Omit<Period, "label">, others: readonly Period[]): void {
  if (period.lastDay <= period.firstDay) {
    const word = "reports.refused.period";
    throw new Refusal("invalid", word, { fields: { lastDay: { word } } });
  }
  const met = others.find(
    ({ firstDay, lastDay }) => firstDay <= period.lastDay && lastDay >= period.firstDay,
  );
  if (met)
    throw new Refusal("conflict", "reports.refused.overlap", { values: { label: met.label } });
}
