import { draftOf } from "@/db/queries/case-files";
import { findReport } from "@/db/queries/reports";
import { partly } from "@/lib/domain/partial";
import { figuresOf } from "@/lib/services/figures";
import { paired } from "../paired";
import type { Finding } from "../section";
import { aSqliteStore, aYear, fill } from "../store";

const stored = "figuresOf, by the stored sums";
const whole = "every activity read and calculated";

/** What the stored sums save a page: a year's figures by them, against the whole calculation. */
export async function totals(): Promise<Finding[]> {
  const { store, end } = await aSqliteStore();
  const findings: Finding[] = [];
  for (const count of [1000, 10_000, 100_000]) {
    const { reporter, reportId } = await aYear();
    await fill(store, reportId, count);
    const calculated = () =>
      store.read(async (at) => {
        const report = await findReport(at, reportId);
        if (!report) throw new Error("the year was just made");
        const { file, source } = await draftOf(at, report);
        return partly(file, source).figures;
      });
    const [quick, full] = [(await figuresOf(reporter, reportId)).figures, await calculated()];
    if (JSON.stringify(quick?.inventory.totals) !== JSON.stringify(full?.inventory.totals))
      throw new Error("the stored sums and the calculation differ");
    const rows = await paired(
      [
        { name: whole, run: calculated },
        { name: stored, run: () => figuresOf(reporter, reportId), times: 5 },
      ],
      5,
    );
    findings.push({ title: `A year's figures, ${count} activities`, rows, goals: [] });
  }
  await end();
  return findings;
}
