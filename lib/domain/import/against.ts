import type { Activity } from "../case/case-file";
import type { ReadSheet } from "./activity-csv";

/** One field of an activity that a sheet changes, each side as text; "" where there is nothing. */
export type FieldChange = {
  readonly field: string;
  readonly before: string;
  readonly after: string;
};
export type Against<R> = {
  readonly added: readonly Activity[];
  readonly changed: readonly {
    readonly row: R;
    readonly activity: Activity;
    readonly fields: readonly FieldChange[];
  }[];
  /** Rows that say what is there already. */
  readonly unchanged: number;
};

/** A sheet's rows against what a year has: by key, the same values change nothing (domain.md §10, E06). */
export function against<R extends Activity>(
  { ready }: Pick<ReadSheet, "ready">,
  there: ReadonlyMap<string, R>,
): Against<R> {
  const added: Activity[] = [];
  const changed: Against<R>["changed"][number][] = [];
  let unchanged = 0;
  for (const { activity } of ready) {
    const row = there.get(activity.key);
    const fields = row ? changes(row, activity) : [];
    if (!row) added.push(activity);
    else if (fields.length > 0) changed.push({ row, activity, fields });
    else unchanged += 1;
  }
  return { added, changed, unchanged };
}

function changes(before: Activity, after: Activity): FieldChange[] {
  const now: Readonly<Record<string, unknown>> = after;
  const then: Readonly<Record<string, unknown>> = before;
  return Object.keys(after)
    .map((field) => ({ field, before: plain(then[field]), after: plain(now[field]) }))
    .filter((one) => one.before !== one.after);
}

function plain(value: unknown): string {
  return Array.isArray(value) ? value.join("/") : String(value ?? "");
}
