import type { Actor } from "@/lib/domain/roles";
import { listImports } from "@/lib/services/imports";
import { mayDo, type Year } from "./year";

/** The year of the demonstration whose rest a newcomer imports; the file is in public/demonstration. */
const fileYear = "2023";

/** Whether the rest of a demonstration's year still waits in its file: no import of it stands. */
export async function waitsInFile(actor: Actor, year: Year): Promise<boolean> {
  const { id, demoSince, label } = year.report;
  const offered = demoSince !== null && label === fileYear && mayDo(year, "activity.import");
  return offered && (await listImports(actor, id)).length === 0;
}
