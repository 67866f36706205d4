import { desc } from "drizzle-orm";
import type { VcmiEdition } from "@/lib/domain/gate/vcmi-editions";
import { vcmiEditions } from "@/lib/domain/gate/vcmi-editions";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";

export type VcmiConfirmation = Row<"vcmiConfirmations">;

/** Every confirmation, the newest first. */
export async function vcmiConfirmationsOf({ db, t }: Reading): Promise<VcmiConfirmation[]> {
  const { vcmiConfirmations: c } = t;
  return db.select().from(c).orderBy(desc(c.confirmedAt), desc(c.id));
}

/** The edition whose thresholds apply; null before one was confirmed. */
export async function confirmedVcmi(at: Reading): Promise<VcmiEdition | null> {
  const [newest] = await vcmiConfirmationsOf(at);
  return vcmiEditions.find(({ key }) => key === newest?.edition) ?? null;
}

export async function insertVcmiConfirmation(
  { db, t }: Writing,
  row: VcmiConfirmation,
): Promise<void> {
  await db.insert(t.vcmiConfirmations).values(row);
}
