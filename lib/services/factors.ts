import type { Reading, Writing } from "@/db/client";
import { insertStock } from "@/db/queries/factor-stock";
import {
  approvedFactors,
  approvedOf,
  coefficientsFound,
  type EditionRow,
  editionsOf,
  factorFacets,
  findFactor,
  keysTaken,
  toCoefficient,
  toFactor,
} from "@/db/queries/factors";
import { ownFactorsIn, toOwnFactor } from "@/db/queries/own-factors";
import type { CaseFile } from "@/lib/domain/case/case-file";
import type { Factor } from "@/lib/domain/case/factor";
import { libraryCandidate, ownCandidates, type Shelf } from "@/lib/domain/factors/candidates";
import { gwpFlag, type Ranked, ranked } from "@/lib/domain/factors/rank";
import { type Stock, stockOfCase, stocksOf } from "@/lib/domain/factors/stock";
import { parsed } from "@/lib/domain/form-input";
import { type SearchFactorsInput, searchFactorsInput } from "@/lib/domain/inputs/factor";
import { mayRole } from "@/lib/domain/permissions";
import { Refusal } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import { convertible, findUnit } from "@/lib/domain/units";
import { factorLibrary } from "@/lib/outside/factor-library";
import { across, personally, publicly } from "./doors";

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
 * Approved factors, best match first, each with the reason why it stands there; an actor's own
 * organisations' approved factors are among them. `unit` narrows to those a quantity in it converts to.
 * `shareAlike`: the keys whose edition's licence is share-alike or not cleared. `flagged`: of all that
 * was found, how many were weighed under another GWP set than `gwpSet`, or do not say.
 */
export async function searchFactors(input: SearchFactorsInput, actor?: Actor) {
  const { unit, limit, offset, category, categories, gwpSet, ...asked } = parsed(
    searchFactorsInput,
    input,
  );
  const units = unit ? namesOf(unit) : undefined;
  const filter = { categories: category ? [category] : categories, units };
  const own = ownCandidates(await ownOf(actor), filter);
  return publicly(async (at) => {
    const library = (await approvedFactors(at, filter)).map(libraryCandidate);
    const found = ranked([...own, ...library], asked);
    const page = found.slice(offset, offset + limit);
    const shown = await wholeOf(at, page);
    const weighed = gwpSet ? await wholeOf(at, found) : [];
    const flagged = weighed.filter((one) => gwpSet && gwpFlag(one, gwpSet)).length;
    const editions = await editionsOf(at);
    const marked = new Set(editions.filter((one) => one.shareAlike === 1).map(({ id }) => id));
    return {
      factors: shown,
      reasons: page.map(({ reason }) => reason),
      shareAlike: page.filter((one) => marked.has(one.candidate.editionId)).map(keyOf),
      rows: found.length,
      flagged: gwpSet ? flagged : null,
      ...(await factorFacets(at)),
    };
  });
}

/** The approved factors that the actor's organisations proposed themselves. */
async function ownOf(actor: Actor | undefined): Promise<Factor[]> {
  if (!actor?.memberships.some(({ role }) => mayRole("report.view", role))) return [];
  return across(actor, "report.view", async (at, memberships) => {
    const rows = await ownFactorsIn(at, [...new Set(memberships.map((one) => one.organisationId))]);
    return rows.filter(({ decision }) => decision === "approved").map(toOwnFactor);
  });
}

const keyOf = ({ candidate }: Ranked<Shelf>): string => candidate.key;

/** The whole of what was found, in its order: an own factor has it, the library's are read at once. */
async function wholeOf(at: Reading, found: readonly Ranked<Shelf>[]): Promise<Factor[]> {
  const keys = found.filter(({ candidate }) => !candidate.own).map(keyOf);
  const rows = new Map((await approvedOf(at, keys)).map((row) => [row.key, row]));
  return found.flatMap(({ candidate: { own, key } }) => {
    const row = rows.get(key);
    return own ?? (row ? [toFactor(row)] : []);
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
  await insertStock(at, { edition, items }, now);
  return true;
}

function same(row: EditionRow, { key, sha256 }: Stock["edition"]): boolean {
  return row.key === key && row.sha256 === sha256;
}
