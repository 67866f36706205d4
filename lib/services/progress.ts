import type { Writing } from "@/db/client";
import { unlinkSubject } from "@/db/queries/evidence";
import {
  type Declarations,
  declarationsColumn,
  declarationsOf,
  markReport,
  type Report,
} from "@/db/queries/reports";
import { refuseSaid } from "@/lib/domain/claims/banned";
import type { SaidKind } from "@/lib/domain/claims/said-fields";
import type {
  DeclaredEntry,
  SetBaseline,
  SetChange,
  SetComparative,
  SetDenominator,
  SetSeparate,
  SetTarget,
} from "@/lib/domain/inputs/progress";
import { Refusal } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import { entrySet, entryTaken, nextKey } from "@/lib/domain/years/declared-list";
import { declarationsTouched, edit } from "./editing";

/** What a year declares as lists, each with the prefix of the keys it gives and what its texts are part of. */
const lists = {
  comparatives: { prefix: "C-", said: "comparative" },
  denominators: { prefix: "D-", said: "denominator" },
  targets: { prefix: "T-", said: "target" },
  separate: { prefix: "S-", said: "separate" },
} as const satisfies Record<string, { readonly prefix: string; readonly said: SaidKind }>;
type List = keyof typeof lists;
type Entry<L extends List> = Declarations[L][number];

/** Adds what others stated of an earlier year, or changes the one of that key: kept as a statement, never as a result. */
export const setComparative = (actor: Actor, typed: SetComparative) =>
  set(actor, "comparatives", typed);
export const removeComparative = (actor: Actor, typed: DeclaredEntry) =>
  remove(actor, "comparatives", typed);

export const setDenominator = (actor: Actor, typed: SetDenominator) =>
  set(actor, "denominators", typed);

/** Takes a denominator and its evidence away. A target that divides by it stands in the way. */
export function removeDenominator(actor: Actor, { reportId, key }: DeclaredEntry) {
  return edit(actor, "report.edit", reportId, declarationsTouched, async (at, report) => {
    const declared = declarationsOf(report);
    const user = declared.targets.find(({ denominator }) => denominator === key);
    if (user)
      throw new Refusal("invalid", "progress.refused.denominator", { values: { name: user.name } });
    const denominators = entryTaken(declared.denominators, key);
    await save(at, report, { ...declared, denominators });
    await unlinkSubject(at, reportId, "denominator", [key]);
    return { declared: "denominators", removed: key };
  });
}

/** Sets a target. Throws a Refusal `invalid` on `denominator` where the year has none of that key. */
export function setTarget(actor: Actor, { reportId, key, ...typed }: SetTarget) {
  return edit(actor, "report.edit", reportId, declarationsTouched, async (at, report) => {
    const declared = declarationsOf(report);
    refuseSaid(lists.targets.said, typed, declared.claim);
    const known = declared.denominators.some((one) => one.key === typed.denominator);
    if (typed.denominator !== null && !known)
      throw new Refusal("invalid", "refusal.invalid", {
        fields: { denominator: { word: "input.choice" } },
      });
    const target = { key: key ?? nextKey(lists.targets.prefix, declared.targets), ...typed };
    await save(at, report, { ...declared, targets: entrySet(declared.targets, target) });
    return { declared: "targets", key: target.key };
  });
}
export const removeTarget = (actor: Actor, typed: DeclaredEntry) => remove(actor, "targets", typed);

export const setSeparate = (actor: Actor, typed: SetSeparate) => set(actor, "separate", typed);
export const removeSeparate = (actor: Actor, typed: DeclaredEntry) =>
  remove(actor, "separate", typed);

/** Sets the base year's totals and its policy; the changes it has collected stay. */
export function setBaseline(actor: Actor, { reportId, ...typed }: SetBaseline) {
  return edit(actor, "report.edit", reportId, declarationsTouched, async (at, report) => {
    const declared = declarationsOf(report);
    refuseSaid("baseline", typed, declared.claim);
    const changes = declared.baseline?.changes ?? [];
    await save(at, report, { ...declared, baseline: { ...typed, changes } });
    return { declared: "baseline", restatedOn: typed.restatedOn };
  });
}

/** Adds a change that may ask for the base year to be recalculated, or changes the one of that key. */
export function setChange(actor: Actor, { reportId, key, ...typed }: SetChange) {
  return edit(actor, "report.edit", reportId, declarationsTouched, async (at, report) => {
    const { declared, baseline } = withBaseline(report);
    refuseSaid("change", typed, declared.claim);
    const change = { key: key ?? nextKey("B-", baseline.changes), ...typed };
    const changes = entrySet(baseline.changes, change);
    await save(at, report, { ...declared, baseline: { ...baseline, changes } });
    return { declared: "baseline", key: change.key };
  });
}

export function removeChange(actor: Actor, { reportId, key }: DeclaredEntry) {
  return edit(actor, "report.edit", reportId, declarationsTouched, async (at, report) => {
    const { declared, baseline } = withBaseline(report);
    const changes = entryTaken(baseline.changes, key);
    await save(at, report, { ...declared, baseline: { ...baseline, changes } });
    return { declared: "baseline", removed: key };
  });
}

function set<L extends Exclude<List, "targets">>(
  actor: Actor,
  list: L,
  {
    reportId,
    key,
    ...typed
  }: Omit<Entry<L>, "key"> & { readonly reportId: string; readonly key: string | null },
) {
  return edit(actor, "report.edit", reportId, declarationsTouched, async (at, report) => {
    const declared = declarationsOf(report);
    refuseSaid(lists[list].said, typed, declared.claim);
    const own = key ?? nextKey(lists[list].prefix, declared[list]);
    const changed = entrySet<{ readonly key: string }>(declared[list], { key: own, ...typed });
    await save(at, report, { ...declared, [list]: changed });
    return { declared: list, key: own };
  });
}

function remove(actor: Actor, list: List, { reportId, key }: DeclaredEntry) {
  return edit(actor, "report.edit", reportId, declarationsTouched, async (at, report) => {
    const declared = declarationsOf(report);
    const left = entryTaken<{ readonly key: string }>(declared[list], key);
    await save(at, report, { ...declared, [list]: left });
    return { declared: list, removed: key };
  });
}

function withBaseline(report: Report) {
  const declared = declarationsOf(report);
  const { baseline } = declared;
  if (!baseline) throw new Refusal("not_found", "refusal.notFound");
  return { declared, baseline };
}

async function save(at: Writing, report: Report, declared: Declarations): Promise<void> {
  await markReport(at, report.id, declarationsColumn(declared));
}
