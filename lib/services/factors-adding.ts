import { insertStock } from "@/db/queries/factor-stock";
import { editionsOf, factorsWithEditions } from "@/db/queries/factors";
import { findOrganisation } from "@/db/queries/organisations";
import {
  checkFile,
  type FactorSheet,
  type FileError,
  tableOf,
} from "@/lib/domain/factors/check-file";
import { shelve } from "@/lib/domain/factors/shelve";
import { type Stock, stocksOf } from "@/lib/domain/factors/stock";
import { Refusal } from "@/lib/domain/refusal";
import { type Actor, platformId } from "@/lib/domain/roles";
import { sheetOf } from "@/lib/outside/csv";
import { change, publicly } from "./doors";

type Sent = { readonly bytes: Uint8Array; readonly shareAlike: boolean };
type Checked = {
  readonly errors: readonly FileError[];
  /** What would come in; none where there is an error. */
  readonly fresh: readonly Stock[];
  /** Keys of editions that stand with the same rows already. */
  readonly standing: readonly string[];
};

/** A factor file against the library, nothing written: every fault, and the editions that it would add. */
export async function checkFactorFile({ bytes, shareAlike }: Sent): Promise<Checked> {
  const sheet = trimmed(sheetOf(bytes));
  return publicly(async (at) => {
    const known = await editionsOf(at);
    const triples = new Set(sheet.rows.map(({ cells }) => nameOf(named(cells))));
    const keys = sheet.rows.map(({ cells }) => cells.id ?? "");
    const taken = new Map(
      (await factorsWithEditions(at, [...new Set(keys)]))
        .filter(({ edition }) => !triples.has(nameOf(edition)))
        .map(({ factor, edition }) => [factor.key, edition.key] as const),
    );
    const errors = checkFile(sheet, (key) => taken.get(key));
    if (errors.length > 0) return { errors, fresh: [], standing: [] };
    const before = new Map(known.map((one) => [nameOf(one), one]));
    const library = shelve(
      [tableOf(sheet, shareAlike)],
      known.map(({ key }) => key),
    );
    const stocks = stocksOf(library);
    const standing = stocks.flatMap(({ edition }) => before.get(nameOf(edition)) ?? []);
    const changed = stocks.find(({ edition }) => {
      const there = before.get(nameOf(edition));
      return there && there.sha256 !== edition.sha256;
    });
    if (changed) throw refusedChange(changed);
    const fresh = stocks.filter(({ edition }) => !before.has(nameOf(edition)));
    return { errors, fresh, standing: standing.map(({ key }) => key) };
  });
}

/**
 * Adds a file's editions to the library, all of them or none, and tells the platform's trail. For the
 * operator of the installation. Throws a Refusal `invalid` for a file with faults, by `row.column`, and
 * `conflict` where an edition stands with other rows: an edition never changes.
 */
export async function addFactorFile(actor: Actor, sent: Sent) {
  const checked = await checkFactorFile(sent);
  if (checked.errors.length > 0) throw refusedFile(checked.errors);
  if (checked.fresh.length === 0) return checked;
  await change(actor, "factor.add", {
    find: (at) => findOrganisation(at, platformId),
    async apply(at, _, now) {
      for (const stock of checked.fresh) await insertStock(at, stock, now);
      const rows = checked.fresh.reduce((sum, { items }) => sum + items.length, 0);
      return { editions: checked.fresh.map(({ edition }) => edition.key).join(", "), rows };
    },
  });
  return checked;
}

/** Cells without the space around them, which no publisher means. */
function trimmed({ header, rows }: FactorSheet): FactorSheet {
  const plain = ([name, cell]: readonly [string, string]) => [name, cell.trim()] as const;
  return {
    header,
    rows: rows.map(({ line, cells }) => ({
      line,
      cells: Object.fromEntries(Object.entries(cells).map(plain)),
    })),
  };
}

type Named = { readonly publisher: string; readonly title: string; readonly edition: string };

const nameOf = ({ publisher, title, edition }: Named): string =>
  [publisher, title, edition].join("\n");

function named({
  publisher = "",
  title = "",
  edition = "",
}: Readonly<Record<string, string>>): Named {
  return { publisher, title, edition };
}

function refusedChange({ edition: { publisher, edition } }: Stock): Refusal {
  const values = { edition: `${publisher}, ${edition}` };
  return new Refusal("conflict", "factors.refused.changed", { values });
}

function refusedFile(errors: readonly FileError[]): Refusal {
  const fields = errors.map(({ row, column, told }) => [`${row}.${column}`, told]);
  return new Refusal("invalid", "factors.add.refused", {
    values: { count: errors.length },
    fields: Object.fromEntries(fields),
  });
}
