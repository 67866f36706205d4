import { mayDo, type Year } from "./year";

/** The year of the demonstration whose rest a newcomer imports; the file is in public/demonstration. */
const fileYear = "2023";

/** Whether the rest of a demonstration's year still waits in its file: nothing was imported yet. */
export function waitsInFile(year: Year, done: ReadonlySet<string>): boolean {
  const { demoSince, label } = year.report;
  const offered = demoSince !== null && label === fileYear && mayDo(year, "activity.import");
  return offered && !done.has("activity.import");
}
