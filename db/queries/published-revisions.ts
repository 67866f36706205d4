import { figureSet } from "@/lib/domain/restatement/effect";
import { readStatement } from "@/lib/domain/statement";
import type { ReportState } from "@/lib/domain/workflow";
import type { Reading } from "../client";
import type { Row } from "../tables";
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
