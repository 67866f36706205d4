import { randomUUID } from "node:crypto";
import { carriedOver } from "@/lib/domain/carried-over";
import type { Writing } from "../client";
import type { Row } from "../tables";
import { activitiesOf, insertActivities, toActivity } from "./activities";
import { gradedIn } from "./grading";

/** Gives a new report the sources of an earlier one: its activities, their days moved, without quantities. */
export async function carryOver(
  at: Writing,
  earlier: Row<"reports">,
  report: Row<"reports">,
): Promise<void> {
  const years = Number(report.firstDay.slice(0, 4)) - Number(earlier.firstDay.slice(0, 4));
  const activities = (await activitiesOf(at, earlier.id)).map(toActivity);
  const { id: reportId, createdAt, createdBy } = report;
  const own = { reportId, version: 1, createdAt, createdBy, importId: null, grams: null };
  const entries = carriedOver(activities, years, report).map((activity) => ({
    stamp: { ...own, id: randomUUID() },
    activity,
  }));
  const { sums } = await gradedIn(
    at,
    report,
    entries.map(({ activity }) => activity),
  );
  await insertActivities(at, reportId, entries, sums);
}
