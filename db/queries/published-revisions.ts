import { publicRecord } from "@/lib/domain/public-year";
import { figureSet } from "@/lib/domain/restatement/effect";
import { readStatement } from "@/lib/domain/statement";
import type { ReportState } from "@/lib/domain/workflow";
import type { Reading } from "../client";
import type { Row } from "../tables";
import { standingOf } from "./gate-facts";
import type { Report } from "./reports";
import { findStatement } from "./statements";
import { withdrawalsOf } from "./withdrawals";

/** What was published stays readable, withdrawn with its reason; a report that never was is not told of. */
const told: readonly ReportState[] = ["published", "superseded"];

/** The reports that were published, each with its withdrawal where it was withdrawn since. */
export async function everPublished(at: Reading, reports: readonly Row<"reports">[]) {
  const gone = await withdrawalsOf(
    at,
    reports.filter(({ state }) => state === "withdrawn").map(({ id }) => id),
  );
  return reports.flatMap((report) => {
    const withdrawal = gone.get(report.id);
    const was = withdrawal?.was ?? report.state;
    return told.includes(was) ? [{ report, withdrawal }] : [];
  });
}

/** The four totals that a published report states, with its statement's hash. */
export async function statedFigures(at: Reading, { id, cycle }: Row<"reports">) {
  const statement = await findStatement(at, id, cycle);
  if (!statement) throw new Error("a published report has its statement");
  const { inventory } = readStatement(statement.text).figures;
  return { sha256: statement.sha256, figures: figureSet(inventory.totals) };
}

/** A published report with its statement and the opinion that stands on it; undefined where either is no more. */
export async function standingPublished(at: Reading, report: Report) {
  const standing = report.state === "published" ? await standingOf(at, report) : undefined;
  return standing?.verification && { ...standing, verification: standing.verification };
}

/** What such a report tells anyone, and where it comes from; undefined where nothing verified stands. */
export async function recordOf(at: Reading, report: Report) {
  const standing = await standingPublished(at, report);
  if (!standing) return undefined;
  const { statement, row } = standing;
  const { year } = statement.case;
  const { revision } = statement.report;
  return { ...year, revision, sha256: row.sha256, ...publicRecord(statement) };
}
