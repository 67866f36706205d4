import type { Actor } from "@/lib/domain/roles";
import { listActivities } from "@/lib/services/activities";
import { figuresOf } from "@/lib/services/figures";
import { listReports, showReport, timelineOf } from "@/lib/services/reports";
import { checksAtAGlanceOf } from "@/lib/services/submissions";
import { paired } from "../paired";
import { atMost, type Finding } from "../section";
import { aSqliteStore, aYear, fill, type Opened, type Year } from "../store";

const sizes = [100, 10_000, 1_000_000];
const [own, fewOthers] = [1000, 1000];

/** What the year's page asks for, and the first page of its activities: at three sizes of the year. */
export async function yearPage(): Promise<Finding[]> {
  const few = await aSqliteStore();
  const beside = await filled(few, own);
  await filled(few, fewOthers);
  const many = await aSqliteStore();
  const years: Year[] = [];
  for (const size of sizes) years.push(await filled(many, size));
  const small = await filled(many, own);
  const pages = await paired(cases("year", years, workspace), 9, 2);
  const lists = await paired(cases("activities", years, firstPage), 9, 2);
  const dashboards = await paired(
    [
      { name: `others have ${fewOthers}`, run: () => dashboard(few, beside), times: 5 },
      { name: "others have 1000000", run: () => dashboard(many, small), times: 5 },
    ],
    40,
    5,
  );
  await few.end();
  await many.end();
  return [
    { title: "The year's page, by how many activities it has", rows: pages, goals: [], note },
    { title: "The first page of its activities", rows: lists, goals: [] },
    {
      title: `Own years of ${own} activities, others' growing`,
      rows: dashboards,
      goals: goalsOf(dashboards),
    },
  ];
}

const note =
  "A site's meters are read row by row, as instruments cover them: 10, 600 and 600 of these activities.";

async function filled({ store, use }: Opened, count: number): Promise<Year> {
  use();
  const year = await aYear();
  await fill(store, year.reportId, count);
  return year;
}

function cases(what: string, years: readonly Year[], ask: (year: Year) => Promise<unknown>) {
  return years.map((year, n) => ({
    name: `${what} of ${sizes[n]}`,
    run: () => ask(year),
    times: 5,
  }));
}

/** The services of app/(portal)/reports/[id], in its order. */
async function workspace({ reporter, reportId }: Year): Promise<void> {
  await showReport(reporter, reportId);
  await checksAtAGlanceOf(reporter, reportId);
  await timelineOf(reporter, reportId);
  await figuresOf(reporter, reportId);
}

const firstPage = ({ reporter, reportId }: Year) =>
  listActivities(reporter, { reportId, after: undefined, limit: 50 });

async function dashboard(
  { use }: Opened,
  { reporter, reportId }: { reporter: Actor; reportId: string },
) {
  use();
  await listReports(reporter);
  await figuresOf(reporter, reportId);
}

function goalsOf(rows: Finding["rows"]): Finding["goals"] {
  const [few, many] = rows;
  const says = "own figures' 95th percentile, a million rows of others against a thousand";
  return [atMost("9", says, (many?.p95 ?? Number.NaN) / (few?.p95 ?? Number.NaN), 1.5)];
}
