import { insertActivities } from "@/db/queries/activities";
import { noSums } from "@/lib/domain/inventory/stored";
import { paired } from "../paired";
import { cellsOf, rawInsert } from "../raw";
import { atMost, type Finding, ratioOf } from "../section";
import { aSqliteStore, aYear, emptyYear, lotOf } from "../store";

const plain = "better-sqlite3, one prepared statement";
const bare = "insertActivities, no sums to keep";
const whole = "insertActivities, its year's sums kept";
const count = 20_000;

/** Goals 4 and 11: activities into the store in one transaction, and what keeping their sums adds. */
export async function insert(): Promise<Finding[]> {
  const { store, raw, end } = await aSqliteStore();
  const { reportId } = await aYear();
  const { entries, sums } = lotOf(reportId, count);
  const rows = cellsOf(entries);
  const after = () => emptyYear(raw, reportId);
  const added = (kept: typeof sums) => () =>
    store.write((at) => insertActivities(at, reportId, entries, kept));
  const measured = await paired([
    { name: plain, run: () => rawInsert(raw, rows), after },
    { name: bare, run: added(noSums), after },
    { name: whole, run: added(sums), after },
  ]);
  await end();
  return [
    {
      title: `Insert, ${count} activities in one transaction`,
      count,
      rows: measured,
      goals: [
        atMost("4", "inserting activities against the plain insert", ratioOf(measured, whole), 2),
        atMost(
          "11",
          "keeping a year's sums",
          ratioOf(measured, whole) / ratioOf(measured, bare),
          1.3,
        ),
      ],
      note: "Rows and sums are computed before; what computing them costs is the engine's section.",
    },
  ];
}
