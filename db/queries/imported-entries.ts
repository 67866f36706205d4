import type { Instrument, Measure, Retirement } from "@/lib/domain/case/case-file";
import type { Entry, Noun } from "@/lib/domain/import/template";
import type { OwnReason } from "@/lib/domain/ledger/entries";
import { blockOf } from "@/lib/domain/retirement-block";
import type { Writing } from "../client";
import { unlinkSubject } from "./evidence";
import {
  findInstrument,
  insertInstrument,
  markInstrument,
  takeInstrument,
  toInstrument,
} from "./instruments";
import type { Hand } from "./ledger";
import { deleteMeasure, findMeasure, insertMeasure, markMeasure, toMeasure } from "./measures";
import type { Report } from "./reports";
import { findRetirement, insertRetirement, reverse } from "./retirements";
import type { Stamp } from "./stamp";

export type KeptRow = { readonly id: string; readonly key: string; readonly version: number };
type Owner = { readonly report: Report; readonly stamp: Stamp };

/** How the entries of a noun are kept, one at a time. */
type Keeper<Made, Kept extends KeptRow> = {
  find(at: Writing, reportId: string, key: string): Promise<Kept | undefined>;
  insert(at: Writing, owner: Owner, entry: Made): Promise<void>;
  change(at: Writing, row: Kept, entry: Made, hand: Hand): Promise<void>;
  /** What the row says. */
  read(row: Kept): Made;
  remove(at: Writing, row: Kept, hand: Hand): Promise<void>;
};

const instruments: Keeper<Instrument, NonNullable<Awaited<ReturnType<typeof findInstrument>>>> = {
  find: findInstrument,
  insert: (at, { stamp }, entry) => insertInstrument(at, stamp, entry),
  change: markInstrument,
  read: toInstrument,
  remove: takeInstrument,
};
const measures: Keeper<Measure, NonNullable<Awaited<ReturnType<typeof findMeasure>>>> = {
  find: findMeasure,
  insert: (at, { stamp }, entry) => insertMeasure(at, stamp, entry),
  change: (at, { id }, entry) => markMeasure(at, id, entry),
  read: toMeasure,
  remove: (at, { id }) => deleteMeasure(at, id),
};
/** A retirement is recorded and reversed, and never changed. */
const retirements: Pick<
  Keeper<Retirement, NonNullable<Awaited<ReturnType<typeof findRetirement>>>>,
  "find" | "insert" | "remove"
> = {
  find: findRetirement,
  insert: (at, { report, stamp }, entry) =>
    insertRetirement(
      at,
      { ...stamp, organisationId: report.organisationId },
      entry,
      blockOf(entry),
    ),
  remove: reverse,
};

/** Writes an entry that is no activity; returns its row as it was, or undefined where it is new. */
export async function putEntry(
  at: Writing,
  owner: Owner,
  one: Entry,
): Promise<KeptRow | undefined> {
  if (one.noun === "instrument") return put(instruments, at, owner, one.entry);
  if (one.noun === "measure") return put(measures, at, owner, one.entry);
  if (one.noun === "retirement") await retirements.insert(at, owner, one.entry);
  return undefined;
}

async function put<Made extends { readonly key: string }, Kept extends KeptRow>(
  keeper: Keeper<Made, Kept>,
  at: Writing,
  owner: Owner,
  entry: Made,
): Promise<Kept | undefined> {
  const row = await keeper.find(at, owner.report.id, entry.key);
  const { createdAt, createdBy } = owner.stamp;
  const hand = { at: createdAt, by: createdBy, reason: "import_replaced" satisfies OwnReason };
  if (row) await keeper.change(at, row, entry, hand);
  else await keeper.insert(at, owner, entry);
  return row;
}

type Taken = {
  readonly noun: Noun;
  /** Keys it added, and rows it changed as they were. */
  readonly added: readonly string[];
  readonly replaced: readonly KeptRow[];
};

/**
 * Takes an import of entries that are no activities back: what it added goes, a retirement is reversed,
 * what it changed is as before. What somebody has changed, checked or bound since stays as it is.
 */
export async function takeEntriesBack(
  at: Writing,
  { id }: Report,
  { noun, added, replaced }: Taken,
  by: Omit<Hand, "reason">,
) {
  const hand = { ...by, reason: "import_undone" satisfies OwnReason };
  const gone: string[] = [];
  for (const key of added) if (await removeEntry(at, id, noun, key, hand)) gone.push(key);
  let restored = 0;
  for (const row of replaced) if (await restoreEntry(at, id, noun, row, hand)) restored += 1;
  await unlinkSubject(at, id, noun, gone);
  return { removed: gone.length, restored };
}

async function removeEntry(at: Writing, id: string, noun: Noun, key: string, hand: Hand) {
  const drop = async <Kept extends KeptRow>(
    keeper: Pick<Keeper<never, Kept>, "find" | "remove">,
  ): Promise<boolean> => {
    const row = await keeper.find(at, id, key);
    if (row?.version !== 1) return false;
    await keeper.remove(at, row, hand);
    return true;
  };
  if (noun === "instrument") return drop(instruments);
  if (noun === "measure") return drop(measures);
  return noun === "retirement" && drop(retirements);
}

async function restoreEntry(
  at: Writing,
  id: string,
  noun: Noun,
  before: KeptRow,
  hand: Hand,
): Promise<boolean> {
  const restore = async <Made, Kept extends KeptRow>(
    keeper: Keeper<Made, Kept>,
  ): Promise<boolean> => {
    const row = await keeper.find(at, id, before.key);
    if (row?.version !== before.version + 1) return false;
    await keeper.change(at, row, keeper.read(before as Kept), hand); // of this noun, as it was stored
    return true;
  };
  if (noun === "instrument") return restore(instruments);
  return noun === "measure" && restore(measures);
}
