import type { Row } from "./paired";
import { type Finding, type Goal, isMet } from "./section";

/** A section's findings as Markdown: a table of each comparison, then its goals. */
export function printed(section: string, findings: readonly Finding[]): string {
  return [`## ${section}`, ...findings.map(comparison)].join("\n\n");
}

function comparison({ title, rows, goals, note, count }: Finding): string {
  const table = [
    `| case | ratio | lowest–highest | ratio of CPU time | ms |${count ? " rows/s |" : ""}`,
    `|---|---|---|---|---|${count ? "---|" : ""}`,
    ...rows.map(
      (row) => lineOf(row) + (count ? ` ${short((count * 1000) / row.milliseconds)} |` : ""),
    ),
  ];
  const parts = [`### ${title}`, rows.length > 0 ? table.join("\n") : "", note ?? ""];
  return [...parts, goals.map(goalLine).join("\n")].filter(Boolean).join("\n\n");
}

const lineOf = ({ name, ratio, lowest, highest, cpuRatio, milliseconds }: Row): string =>
  `| ${name} | ${short(ratio)} | ${short(lowest)}–${short(highest)} | ${short(cpuRatio)} | ${short(milliseconds)} |`;

const goalLine = (goal: Goal): string =>
  `- goal ${goal.goal}, ${goal.says}: ${goal.side} ${goal.limit}, measured ${short(goal.measured)}: ${isMet(goal) ? "met" : "MISSED"}`;

/** Three significant digits: what a run repeats, and no more. */
const short = (value: number): string =>
  Number.isFinite(value) ? String(Number(value.toPrecision(3))) : "–";
