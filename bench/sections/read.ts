import { paired } from "../paired";
import { allRows, others, own, readGoals, reads, readYear } from "../reads";
import type { Finding } from "../section";
import { aSqliteStore } from "../store";

/** Goals 3 and 8: a year of 10,000 activities read whole, by the page, and by its sums. */
export async function read(): Promise<Finding[]> {
  const { raw, end, ...opened } = await aSqliteStore();
  const id = await readYear(opened);
  const all = raw.prepare(`${allRows}? order by key`);
  const rows = await paired([
    { name: "better-sqlite3, all rows as objects", run: () => all.all(id), times: 2 },
    ...reads(opened, id, "SQLite"),
  ]);
  await end();
  const title = `Reading ${own} activities among ${own + others}`;
  return [{ title, rows, goals: readGoals(rows, "SQLite") }];
}
