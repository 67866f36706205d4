import { runImport } from "@/lib/services/imports";
import { paired } from "../paired";
import { cellsOf, rawInsert } from "../raw";
import { atLeast, type Finding, ratioOf } from "../section";
import { csvOf, xlsxOf } from "../sheet";
import { aSqliteStore, aYear, emptyYear, lotOf } from "../store";

const plain = "better-sqlite3, one prepared statement";
const csv = "CSV, from its bytes to the committed year";
const xlsx = "XLSX, from its bytes to the committed year";
const count = 100_000;

/** Goals 5 and 6: a whole file read, checked, computed and stored, against inserting its rows alone. */
export async function imported(): Promise<Finding[]> {
  const { raw, end } = await aSqliteStore();
  const { reporter, reportId } = await aYear();
  const rows = cellsOf(lotOf(reportId, count).entries);
  const after = () => emptyYear(raw, reportId);
  const whole = async (fileName: string, bytes: Uint8Array<ArrayBuffer>) => {
    const told = await runImport(reporter, {
      reportId,
      fileName,
      bytes,
      template: "activity",
      mode: "all",
    });
    if (told.added !== count) throw new Error(`${told.added} of ${count} rows came in`);
  };
  const [asCsv, asXlsx] = [csvOf(count), await xlsxOf(count)];
  const measured = await paired(
    [
      { name: plain, run: () => rawInsert(raw, rows), after },
      { name: csv, run: () => whole("year.csv", asCsv), after },
      { name: xlsx, run: () => whole("year.xlsx", asXlsx), after },
    ],
    3,
  );
  await end();
  const rate = (name: string) => 1 / ratioOf(measured, name);
  return [
    {
      title: `Import, ${count} activities`,
      count,
      rows: measured,
      goals: [
        atLeast("5", "CSV, its rate against the plain insert's", rate(csv), 0.35),
        atLeast("6", "XLSX, its rate against the plain insert's", rate(xlsx), 0.1),
      ],
    },
  ];
}
