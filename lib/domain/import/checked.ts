import { sha256Of } from "../sha256";
import type { ImportError } from "./import-error";
import type { Checked } from "./import-job";
import type { Plan } from "./plan";

/** As many mistakes of one code, or of one column, as are kept with a job; the file to correct has all. */
export const shownAtMost = 1000;
const changesAtMost = 200;

type Counted = Omit<Checked, "kind" | "format" | "importedBefore" | "moved">;

/** A plan in numbers, with the first mistakes of each kind and the hash of what it would do. */
export function checkedOf(plan: Plan): Counted {
  const { added, changed, unchanged, errors, warnings } = plan;
  const bad = [...new Set(errors.map(({ row }) => row))];
  return {
    rows: plan.rows,
    ready: added.length + changed.length + unchanged,
    added: added.length,
    changed: changed.length,
    unchanged,
    badRows: bad.length,
    badCells: errors.length,
    doubtfulCells: warnings.length,
    byCode: counted(errors.map(({ code }) => code)),
    byColumn: counted(errors.map(({ column }) => column)),
    errors: firstOfEach(errors),
    warnings: firstOfEach(warnings),
    changes: changed
      .slice(0, changesAtMost)
      .map(({ entry, fields }) => ({ key: entry.key, fields })),
    files: new Set([...plan.files.values()].flat()).size,
    fingerprint: hashOf([
      added.map(({ entry }) => entry.key),
      changed.map(({ entry, fields }) => [entry.key, fields]),
      unchanged,
      bad,
    ]),
  };
}

/** Those among the first of their code or of their column: a list narrowed to either is whole up to the limit. */
function firstOfEach(errors: readonly ImportError[]): ImportError[] {
  const seen = new Map<string, number>();
  const nth = (name: string) => {
    const n = (seen.get(name) ?? 0) + 1;
    seen.set(name, n);
    return n;
  };
  return errors.filter(({ code, column }) => {
    const [ofCode, ofColumn] = [nth(`code ${code}`), nth(`column ${column}`)];
    return ofCode <= shownAtMost || ofColumn <= shownAtMost;
  });
}

function counted(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

const hashOf = (what: unknown): string => sha256Of(new TextEncoder().encode(JSON.stringify(what)));
