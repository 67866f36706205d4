import type { CaseFile } from "../../case/case-file";
import { Refusal } from "../../refusal";
import type { FindingState } from "../../workflow";
import { entryOf, registerKeysOf, type Test } from "./registers";
import type { TestResult } from "./test-sheet";

type Said = { readonly result: TestResult; readonly note: string };
type Standing = Said & { readonly id: string };
export type RegisterSaid = {
  /** By the item's id. */
  readonly rows: Readonly<Record<string, Said>>;
  /** Entries of which nothing is said are complete, with this note. */
  readonly rest: boolean;
  readonly restNote: string;
};

/**
 * The items of a register that its form tells otherwise than they stand.
 * @throws Refusal `not_found` for an item that is not there, `invalid` for a row without what it has to say or where
 * nothing is said at all
 */
export function changedTests(
  standing: readonly Standing[],
  { rows, rest, restNote }: RegisterSaid,
): Standing[] {
  if (Object.keys(rows).some((id) => !standing.some((one) => one.id === id)))
    throw new Refusal("not_found", "sampling.refused.gone");
  refuseUntold(rows);
  const changed = standing.flatMap(({ id, ...stands }) => {
    const said = rows[id] ?? { result: stands.result, note: stands.note };
    const told =
      rest && said.result === "untested"
        ? { result: "agrees" as const, note: said.note || restNote }
        : said;
    return told.result === stands.result && told.note === stands.note ? [] : [{ id, ...told }];
  });
  if (changed.length === 0 && !rest) throw new Refusal("invalid", "sampling.refused.nothingSaid");
  return changed;
}

/** What is missing, and why an entry could not be compared, has its note. */
function refuseUntold(rows: RegisterSaid["rows"]): void {
  const told = { word: "sampling.refused.note" as const };
  const untold = Object.entries(rows).filter(
    ([, { result, note }]) => (result === "differs" || result === "not_testable") && note === "",
  );
  if (untold.length === 0) return;
  const fields = Object.fromEntries(untold.map(([id]) => [`rows.${id}.note`, told]));
  throw new Refusal("invalid", told.word, { fields });
}

type Raised = {
  readonly target: string;
  readonly targetKey: string;
  readonly state: FindingState;
};

/**
 * Where something is missing a finding is raised: on the entry by its name, or on what the year has of it; any finding
 * where it is a register without entries.
 * @throws Refusal `conflict` naming the entries of which no finding that stands speaks
 */
export function refuseUnraised(
  sample: readonly Test[],
  findings: readonly Raised[],
  year: CaseFile,
): void {
  const standing = findings.filter(({ state }) => state !== "withdrawn");
  const targets = new Set(standing.map(({ targetKey }) => targetKey));
  const spoken = new Set(registerKeysOf(year, targets));
  const named = (name: string) => standing.some(({ target }) => target.includes(name));
  const unraised = sample
    .filter(({ subject, result }) => subject === "register" && result === "differs")
    .filter(({ key }) => !spoken.has(key) && !named(entryOf(key).name ?? ""));
  if (unraised.length === 0) return;
  const values = { entries: unraised.map(({ key }) => entryOf(key).name || key).join(", ") };
  throw new Refusal("conflict", "sampling.refused.unraised", { values });
}
