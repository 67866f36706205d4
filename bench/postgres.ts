import { Pool } from "pg";
import { startPostgres } from "@/test/postgres";
import { aSqliteStore, aStore, type Opened } from "./store";

export type Both = {
  readonly postgres: Opened;
  readonly sqlite: Awaited<ReturnType<typeof aSqliteStore>>;
  /** A plain connection to the same PostgreSQL. */
  readonly pool: Pool;
};

/** Runs `work` with a real PostgreSQL, which npm brought, and a SQLite store beside it. */
export async function onBoth<R>(work: (both: Both) => Promise<R>): Promise<R> {
  const server = await startPostgres();
  const pool = new Pool({ connectionString: server.url });
  try {
    const postgres = await aStore(server.url);
    const sqlite = await aSqliteStore();
    const result = await work({ postgres, sqlite, pool });
    await postgres.end();
    await sqlite.end();
    return result;
  } finally {
    await pool.end();
    await server.stop();
  }
}
