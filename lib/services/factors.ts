import { randomUUID } from "node:crypto";
import type { Writing } from "@/db/client";
import {
  coefficientsFound,
  type EditionRow,
  editionsOf,
  type FactorRow,
  factorCount,
  factorFacets,
  factorsFound,
  findFactor,
  insertEdition,
  keysTaken,
  toCoefficient,
  toFactor,
} from "@/db/queries/factors";
import type { CaseFile } from "@/lib/domain/case/case-file";
import { placedIn, type Stock, stockOfCase, stocksOf } from "@/lib/domain/factors/stock";
import { parsed } from "@/lib/domain/form-input";
import { type SearchFactorsInput, searchFactorsInput } from "@/lib/domain/inputs/factor";
import { Refusal } from "@/lib/domain/refusal";
import { convertible, findUnit } from "@/lib/domain/units";
import { factorLibrary } from "@/lib/outside/factor-library";
import { personally, publicly } from "./doors";

type Loaded = { readonly loaded: readonly string[]; readonly refused: readonly string[] };
/** A case file whose own factors come in as an edition under `key`. */
type OwnEdition = { readonly key: string; readonly case: CaseFile };

/**
 * Takes the library's editions, and those of the case files given, into the store where they are
 * missing. An edition never changes: one whose rows differ from what the store has under its key, or
 * that claims another's factors, is left out and named in `refused`. `root`: where the portal stands.
 */
export async function loadFactors(own: readonly OwnEdition[] = [], root?: string): Promise<Loaded> {
  const library = factorLibrary(root);
  const ofCases = own.map((one) => stockOfCase(one.key, one.case, library));
  const stocks = [...stocksOf(library), ...ofCases].filter(({ items }) => items.length > 0);
  const known = await publicly(async (at) => editionsOf(at));
  const missing = stocks.filter(({ edition }) => !known.some((one) => same(one, edition)));
  if (missing.length === 0) return { loaded: [], refused: [] };
  return personally(async (at, now) => {
    const [loaded, refused]: [string[], string[]] = [[], []];
    for (const stock of missing)
      ((await takeIn(at, stock, now)) ? loaded : refused).push(stock.edition.key);
    return { loaded, refused };
  });
}

/**
 * Approved factors, best match first; `unit` narrows to those a quantity in it converts to. `shareAlike`:
 * the keys whose edition's licence is share-alike or not cleared.
 */
export async function searchFactors(input: SearchFactorsInput) {
  const { unit, limit, offset, ...filter } = parsed(searchFactorsInput, input);
  const narrowed = { ...filter, units: unit ? namesOf(unit) : undefined };
  return publicly(async (at) => {
    const found = await factorsFound(at, narrowed, { limit, offset });
    const [rows, facets] = [await factorCount(at, narrowed), await factorFacets(at)];
    const marked = (await editionsOf(at)).filter(({ shareAlike }) => shareAlike === 1);
    const shareAlike = found
      .filter(({ editionId }) => marked.some(({ id }) => id === editionId))
      .map(({ key }) => key);
    return { factors: found.map(toFactor), shareAlike, rows, ...facets };
  });
}

/** Approved coefficients by name: what the models of measures may name in place of a number. */
export function searchCoefficients({ text }: { readonly text?: string | undefined }) {
  return publicly(async (at) => (await coefficientsFound(at, text)).map(toCoefficient));
}

/** A factor with the edition it belongs to. Throws a Refusal `not_found`. */
export function showFactor(key: string) {
  return publicly(async (at) => {
    const found = await findFactor(at, key);
    if (found?.factor.kind !== "factor") throw new Refusal("not_found", "refusal.notFound");
    const { factor, edition } = found;
    const { confidence, seenIn, approvedAt } = factor;
    return { factor: toFactor(factor), edition, confidence, seenIn, approvedAt };
  });
}

/** Every edition in the store, with how many rows it has. */
export function listEditions() {
  return publicly(editionsOf);
}

/** Every unit that a quantity in this one converts to, by each of its names. */
function namesOf(unit: string): string[] {
  return convertible(unit).flatMap((code) => [code, ...(findUnit(code)?.aliases ?? [])]);
}

async function takeIn(at: Writing, { edition, items }: Stock, now: string): Promise<boolean> {
  const known = (await editionsOf(at)).find(({ key }) => key === edition.key);
  if (known) return same(known, edition);
  const keys = items.map(({ thing }) => thing.key);
  if ((await keysTaken(at, keys)).length > 0) return false;
  const { shareAlike, ...plain } = edition;
  const row: EditionRow = {
    ...plain,
    id: randomUUID(),
    rows: items.length,
    shareAlike: shareAlike ? 1 : 0,
    loadedAt: now,
  };
  await insertEdition(
    at,
    row,
    items.map((item) => rowOf(row.id, item, now)),
  );
  return true;
}

function same(row: EditionRow, { key, sha256 }: Stock["edition"]): boolean {
  return row.key === key && row.sha256 === sha256;
}

function rowOf(editionId: string, item: Stock["items"][number], now: string): FactorRow {
  const { thing, status, confidence, seenIn } = item;
  const { key, name, region, unit } = thing;
  return {
    key,
    editionId,
    kind: "value" in thing ? "coefficient" : "factor",
    name,
    folded: [name, key, region].join(" ").toLowerCase(),
    ...placedIn(thing),
    region,
    unit,
    approvedAt: status === "approved" ? now : null,
    confidence,
    seenIn,
    body: JSON.stringify(thing),
  };
}
