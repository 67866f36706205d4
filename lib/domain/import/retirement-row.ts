import type { Retirement } from "../case/case-file";
import { creditTypes, retirement as retirementSchema } from "../case/entries";
import { findProgramme, programmes } from "../programmes";
import { isRefusal } from "../refusal";
import { readSerial } from "../serials";
import { type Cell, numberIn } from "./cells";
import type { ImportContext } from "./context";
import { parsedEntry, saidRightly } from "./form-check";
import * as faults from "./import-error";
import type { RowReader } from "./row-reader";

const adjustments = ["none", "authorised", "applied", "unknown"] as const;
/** What a sheet does not say is not shown, until somebody shows it. */
const unsaid = { answer: "not_shown", note: "" } as const;

/** Credits retired, whole tonnes by the serial block of their registry. */
export function retirementIn(row: RowReader, context: ImportContext): Retirement | undefined {
  checkYear(row, context);
  checkBeneficiary(row, context);
  const [issuedOn, retiredOn] = [row.day("issued_on"), row.day("retired_on")];
  const [from, to] = [row.day("vintage_from"), row.day("vintage_to")];
  if (issuedOn && retiredOn && retiredOn < issuedOn)
    row.fail("retired_on", faults.wrongDay(retiredOn));
  if (from && to && to < from) row.fail("vintage_to", faults.wrongDay(to));
  const quantity = row.read("quantity", wholeIn);
  const programme = programmeIn(row);
  checkSerial(row, programme, quantity);
  const fields = {
    key: row.text("row_key"),
    programme,
    projectId: row.text("project_id"),
    projectName: row.text("project_name"),
    country: row.text("country").toUpperCase(),
    creditType: row.choice("type", creditTypes),
    methodology: row.text("methodology"),
    vintageFrom: from,
    vintageTo: to,
    serial: row.text("serial"),
    quantity,
    issuedOn,
    forward: false,
    retiredOn,
    beneficiary: row.text("beneficiary"),
    purpose: row.text("purpose"),
    registryUrl: row.text("registry_url"),
    adjustment: row.choice("adjustment", adjustments) ?? "unknown",
    criteria: { real: unsaid, additional: unsaid, credibleBaseline: unsaid, permanent: unsaid },
    soldAsCertificates: unsaid,
    evidence: row.text("evidence_ref"),
  };
  const entry = parsedEntry(row, retirementSchema, fields, columnOf);
  return saidRightly(row, entry, "retirement", context, columnOf);
}

const columnOf: Readonly<Record<string, string>> = {
  key: "row_key",
  projectId: "project_id",
  projectName: "project_name",
  country: "country",
  methodology: "methodology",
  serial: "serial",
  quantity: "quantity",
  beneficiary: "beneficiary",
  purpose: "purpose",
  registryUrl: "registry_url",
  evidence: "evidence_ref",
};

function programmeIn(row: RowReader): string | undefined {
  const typed = row.text("programme");
  const keys = programmes.map(({ key }) => key);
  const found = findProgramme(typed.toUpperCase());
  if (typed !== "" && !found)
    row.fail("programme", faults.unknown(typed, row.guess("programme", typed, keys)));
  return found?.key;
}

function wholeIn(typed: string): Cell<number> {
  const cell = numberIn(typed);
  if (!("value" in cell)) return cell;
  const whole = Number(cell.value);
  const isWhole = Number.isSafeInteger(whole) && whole >= 1;
  return isWhole ? { value: whole } : { fault: faults.outOfRange("1, 2, 3 …") };
}

/** The token at fault, or on the quantity where the block counts otherwise (domain.md E11). */
function checkSerial(row: RowReader, programme: string | undefined, quantity: number | undefined) {
  if (!programme || quantity === undefined || row.text("serial") === "") return;
  try {
    readSerial(programme, row.text("serial"), quantity);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const column = error.word === "checks.serial.quantity" ? "quantity" : "serial";
    row.fail(column, faults.wrongSerial({ word: error.word, values: error.values }));
  }
}

/** The row is for the year it is imported into. */
function checkYear(row: RowReader, { year }: ImportContext) {
  const typed = row.text("year").normalize("NFKC");
  const known = [year.label, year.lastDay.slice(0, 4)];
  if (typed !== "" && !known.includes(typed))
    row.fail("year", faults.wrongPeriod(year.firstDay, year.lastDay));
}

/** Credits are retired for the organisation itself, under one of its names (domain.md 2). */
function checkBeneficiary(row: RowReader, { names }: ImportContext) {
  const typed = row.text("beneficiary");
  const known = names.filter(Boolean);
  if (typed === "" || known.some((name) => name.toLowerCase() === typed.toLowerCase())) return;
  row.fail("beneficiary", faults.unknown(typed, known.slice(0, 3)));
}
