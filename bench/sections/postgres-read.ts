import { paired } from "../paired";
import { onBoth } from "../postgres";
import { allRows, others, own, readGoals, reads, readYear } from "../reads";
import type { Finding } from "../section";

/** Goals 3 and 8 on a real PostgreSQL, against `pg` with the same SQL; SQLite beside it. */
export const postgresRead = () =>
  onBoth(async ({ postgres, sqlite, pool }): Promise<Finding[]> => {
    const [there, here] = [await readYear(postgres), await readYear(sqlite)];
    const all = () => pool.query(`${allRows}$1 order by key`, [there]);
    const rows = await paired([
      { name: "pg, all rows as objects", run: all, times: 2 },
      ...reads(postgres, there, "PostgreSQL"),
      ...reads(sqlite, here, "SQLite"),
    ]);
    const title = `PostgreSQL beside SQLite, reading ${own} activities among ${own + others}`;
    return [{ title, rows, goals: readGoals(rows, "PostgreSQL") }];
  });
