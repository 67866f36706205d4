import { currentActor } from "@/app/_ui/actor";
import { byEvidence, type Touched } from "@/lib/domain/assurance/opening";
import type { listEvidence } from "@/lib/services/evidence";
import { showLocks } from "@/lib/services/locks";
import { entryValue } from "./entry-value";
import type { Year } from "./year";

/** The keys among these entries that a returned year has locked; none in its other states. */
export async function lockedAmong(
  { report }: Year,
  kind: Touched["kind"],
  rows: readonly { readonly key: string }[],
): Promise<ReadonlySet<string>> {
  if (report.state !== "returned") return new Set();
  const entries = rows.map(({ key }) => ({ kind, key }));
  const { locked } = await showLocks(await currentActor(), { reportId: report.id, entries });
  return new Set(locked.map(({ key }) => key));
}

/**
 * Whether a returned year takes no new entry of a kind, an activity at none of its sites; never in its other states.
 */
export async function addingLocked(
  { report, sites }: Year,
  kind: Touched["kind"],
): Promise<boolean> {
  if (report.state !== "returned") return false;
  const entry = { kind, key: "", isNew: true } as const;
  const places = kind === "activity" ? sites.map(({ key: site }) => ({ ...entry, site })) : [];
  const entries = [entry, ...places];
  const { locked } = await showLocks(await currentActor(), { reportId: report.id, entries });
  return locked.length === entries.length;
}

/** Whether a returned year has nothing open that a sheet of these entries could add or change. */
export async function importLocked(year: Year, kind: Touched["kind"]): Promise<boolean> {
  if (!(await addingLocked(year, kind))) return false;
  const asked = { reportId: year.report.id, entries: [] };
  const { opening } = await showLocks(await currentActor(), asked);
  return !opening.some(({ targetKind }) => targetKind === kind || targetKind === "factor");
}

/** The year as what it declares beside its entries is offered: without its change where a returned one has that locked. */
export async function declaring(year: Year): Promise<Year> {
  const locked = await lockedAmong(year, "declarations", [{ key: "declarations" }]);
  if (locked.size === 0) return year;
  return { ...year, may: year.may.filter((act) => act !== "report.edit") };
}

type Files = Awaited<ReturnType<typeof listEvidence>>;
type Proved = Files[number]["links"][number];

/**
 * Of these entries those whose evidence a returned year has locked, by `entryValue`; none in its other
 * states. `file` is the one that is to prove them, or to prove them no longer.
 */
export async function evidenceLocked(
  { report }: Year,
  files: Files,
  proved: readonly Proved[],
  file?: string,
): Promise<ReadonlySet<string>> {
  if (report.state !== "returned" || proved.length === 0) return new Set();
  const standing = files.flatMap(({ id, links }) =>
    links.map((link) => ({ ...link, evidenceId: id })),
  );
  const entries = proved.map((one) => byEvidence(one, standing, file));
  const { locked } = await showLocks(await currentActor(), { reportId: report.id, entries });
  const isLocked = (entry: Touched | undefined) =>
    locked.some(({ kind, key }) => kind === entry?.kind && key === entry.key);
  const names = proved.map(({ subject, subjectKey }) => entryValue(subject, subjectKey));
  return new Set(names.filter((_, n) => isLocked(entries[n])));
}
