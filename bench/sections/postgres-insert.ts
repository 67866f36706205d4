import type { Pool } from "pg";
import { insertActivities } from "@/db/queries/activities";
import { noSums } from "@/lib/domain/inventory/stored";
import { paired } from "../paired";
import { onBoth } from "../postgres";
import { activityColumns, cellsOf } from "../raw";
import { atMost, type Finding, ratioOf } from "../section";
import { aYear, emptyYear, type Lot, lotOf, type Opened } from "../store";

const bare = "PostgreSQL: insertActivities, no sums to keep";
const kept = "PostgreSQL: insertActivities, its year's sums kept";
const count = 5000;
const message = 1000;

/** Goals 4 and 11 on a real PostgreSQL, against `pg` with as many rows a message; SQLite beside it. */
export const postgresInsert = () =>
  onBoth(async ({ postgres, sqlite, pool }): Promise<Finding[]> => {
    postgres.use();
    const { reportId } = await aYear();
    const { entries, sums } = lotOf(reportId, count);
    const messages = messagesOf(entries);
    const after = async () => {
      for (const table of ["activity", "activity_total"])
        await pool.query(`delete from ${table} where report_id = $1`, [reportId]);
    };
    const added =
      ({ store }: Opened, given: Lot["sums"]) =>
      () =>
        store.write((at) => insertActivities(at, reportId, entries, given));
    const empty = () => emptyYear(sqlite.raw, reportId);
    const rows = await paired([
      { name: "pg, a thousand rows a message", run: () => plainly(pool, messages), after },
      { name: bare, run: added(postgres, noSums), after },
      { name: kept, run: added(postgres, sums), after },
      {
        name: "SQLite: insertActivities, its year's sums kept",
        run: added(sqlite, sums),
        after: empty,
      },
    ]);
    return [
      {
        title: `PostgreSQL beside SQLite, inserting ${count} activities in one transaction`,
        count,
        rows,
        goals: [
          atMost("4", "inserting activities against the plain insert", ratioOf(rows, kept), 2),
          atMost("11", "keeping a year's sums", ratioOf(rows, kept) / ratioOf(rows, bare), 1.3),
        ],
      },
    ];
  });

function messagesOf(entries: Lot["entries"]): string[] {
  const rows = cellsOf(entries).map((cells) =>
    Object.fromEntries(activityColumns.map(({ name }, n) => [name, cells[n]])),
  );
  return Array.from({ length: count / message }, (_, n) =>
    JSON.stringify(rows.slice(n * message, (n + 1) * message)),
  );
}

async function plainly(pool: Pool, messages: readonly string[]): Promise<void> {
  const client = await pool.connect();
  await client.query("begin");
  for (const text of messages)
    await client.query(
      "insert into activity select * from json_populate_recordset(null::activity, $1)",
      [text],
    );
  await client.query("commit");
  client.release();
}
