import type { Instrument } from "../case/case-file";
import { criterionAnswers, instrumentKinds, instrument as instrumentSchema } from "../case/entries";
import { type Cell, numberIn } from "./cells";
import { siteIn } from "./check-row";
import type { ImportContext } from "./context";
import { daysAfter } from "./days";
import { parsedEntry } from "./form-check";
import * as faults from "./import-error";
import type { RowReader } from "./row-reader";

const criteria = ["1", "2", "3", "4", "5", "6", "7", "8"] as const;

/** A certificate, contract or tariff with its answers to the eight quality criteria (domain.md 3.3). */
export function instrumentIn(row: RowReader, context: ImportContext): Instrument | undefined {
  const kind = row.choice("kind", instrumentKinds);
  const site = siteIn(row, context, "assigned_site");
  if (kind === "certificate" && row.text("serial_from") === "" && !row.isBad("serial_from"))
    row.fail("serial_from", faults.missing("serial_from"));
  const { from, to } = vintageIn(row, context.year);
  const answers = criteria.flatMap((number) => {
    const answer = row.choice(`criterion_${number}`, criterionAnswers);
    return answer ? [[number, answer] as const] : [];
  });
  const fields = {
    key: row.text("row_key"),
    kind,
    system: row.text("system"),
    technology: row.text("technology"),
    generator: "",
    market: row.text("country").toUpperCase(),
    site: site?.key ?? null,
    assignedOnly: row.flag("assigned_only"),
    serialFrom: row.text("serial_from"),
    serialTo: row.text("serial_to"),
    vintageFrom: from,
    vintageTo: to,
    megawattHours: row.read("mwh", positiveIn),
    kilogramsPerMegawattHour: row.read("rate_kg_per_mwh", positiveIn),
    retiredOn: row.day("retired_on") ?? null,
    beneficiary: row.text("beneficiary"),
    criteria: Object.fromEntries(answers),
    evidence: row.text("evidence_ref"),
  };
  return parsedEntry(row, instrumentSchema, fields, columnOf);
}

const columnOf: Readonly<Record<string, string>> = {
  key: "row_key",
  system: "system",
  technology: "technology",
  market: "country",
  serialFrom: "serial_from",
  serialTo: "serial_to",
  beneficiary: "beneficiary",
  evidence: "evidence_ref",
};

/** Not below zero: electricity, a rate. */
export function positiveIn(typed: string): Cell<string> {
  const cell = numberIn(typed);
  return "value" in cell && cell.value.startsWith("-") ? { fault: faults.outOfRange("≥ 0") } : cell;
}

/** Vintages of the year, or of up to twelve months before where a programme allows (domain.md 3.3, window). */
function vintageIn(row: RowReader, { firstDay, lastDay }: ImportContext["year"]) {
  const [from, to] = [row.day("vintage_from"), row.day("vintage_to")];
  const earliest = daysAfter(firstDay, -366);
  const fault = faults.wrongPeriod(earliest, lastDay);
  if (from !== undefined && (from < earliest || from > lastDay)) row.fail("vintage_from", fault);
  if (to !== undefined && (to < earliest || to > lastDay)) row.fail("vintage_to", fault);
  if (from !== undefined && to !== undefined && from > to)
    row.fail("vintage_to", faults.wrongDay(to));
  return { from, to };
}
