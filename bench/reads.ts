import { activitiesOf, activityPage } from "@/db/queries/activities";
import { storedTotals, sumsOf } from "@/db/queries/activity-totals";
import { atMost, type Finding, ratioOf } from "./section";
import { aYear, fill, type Opened } from "./store";

export const [own, others] = [10_000, 100_000];
export const allRows = "select * from activity where report_id = ";

/** A year of `own` activities in a store where others have more. */
export async function readYear({ use, store }: Opened): Promise<string> {
  use();
  const [{ reportId }, other] = [await aYear(), await aYear()];
  await fill(store, reportId, own);
  await fill(store, other.reportId, others);
  return reportId;
}

const all = "activitiesOf, all rows";
const page = "activityPage, 50 from the middle";
const totals = "sumsOf and storedTotals";

/** The product's reads of a year, each as a case of a comparison. */
export function reads({ store }: Pick<Opened, "store">, id: string, engine: string) {
  return [
    { name: `${engine}: ${all}`, run: () => store.read((at) => activitiesOf(at, id)), times: 2 },
    {
      name: `${engine}: ${page}`,
      run: () => store.read((at) => activityPage(at, id, {}, { after: "A005000", limit: 50 })),
      times: 50,
    },
    {
      name: `${engine}: ${totals}`,
      run: () =>
        store.read(async (at) => [await sumsOf(at, id, null), await storedTotals(at, id, {})]),
      times: 20,
    },
  ];
}

/** Goals 3 and 8, of this engine. */
export function readGoals(rows: Finding["rows"], engine: string): Finding["goals"] {
  const ratio = (name: string) => ratioOf(rows, `${engine}: ${name}`);
  return [
    atMost("3", "totals against reading the rows", ratio(totals), 0.25),
    atMost("8", "all rows against the plain read", ratio(all), 2),
    atMost("8", "a page of 50 against all rows", ratio(page) / ratio(all), 0.03),
  ];
}
