import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { child } from "../child";
import { atMost, type Finding } from "../section";
import { csvOf, xlsxOf } from "../sheet";

const rounds = 2;
const fewer = 25_000;
const most = 100_000;
type Peak = { readonly name: string; readonly bytes: number; readonly peak: number };

/** Goal 7: what an import adds to a process's memory. A sheet has 100,000 rows at most, so a quarter of that is its peer. */
export async function memory(): Promise<Finding[]> {
  const folder = mkdtempSync(join(tmpdir(), "zeroproof-bench-"));
  const peakOf = async (name: string, bytes: Uint8Array): Promise<Peak> => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    const peaks: number[] = [];
    for (let n = 0; n < rounds; n += 1) peaks.push(await child<number>("bench/peak.ts", path));
    return { name, bytes: bytes.byteLength, peak: Math.max(...peaks) };
  };
  const one = await peakOf("1.csv", csvOf(1));
  const csv = [await peakOf("25000.csv", csvOf(fewer)), await peakOf("100000.csv", csvOf(most))];
  const xlsx = [
    await peakOf("25000.xlsx", await xlsxOf(fewer)),
    await peakOf("100000.xlsx", await xlsxOf(most)),
  ];
  rmSync(folder, { recursive: true, force: true });
  return [
    {
      title: "Memory while importing",
      rows: [],
      goals: [growth("CSV", csv), growth("XLSX", xlsx)],
      note: table(one, [...csv, ...xlsx]),
    },
  ];
}

function growth(format: string, [small, large]: readonly Peak[]): Finding["goals"][number] {
  const says = `${format}, the process's peak at ${most} rows against ${fewer}`;
  return atMost("7", says, (large?.peak ?? Number.NaN) / (small?.peak ?? Number.NaN), 1.5);
}

/** Against a process that imports one row: the store, the factor library and the reading thread are its own cost. */
function table(one: Peak, peaks: readonly Peak[]): string {
  const lines = [one, ...peaks].map(({ name, bytes, peak }) => {
    const added = ((peak - one.peak) * 2 ** 20) / bytes;
    const cells = [name, bytes / 1e6, peak, peak / one.peak, added];
    return `| ${cells.map((cell) => (typeof cell === "number" ? cell.toFixed(2) : cell)).join(" | ")} |`;
  });
  return [
    "| file (its rows) | MB | peak MiB | peak, × that of one row | added memory, × the file |",
    "|---|---|---|---|---|",
    ...lines,
  ].join("\n");
}
