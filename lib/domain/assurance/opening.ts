import type { Measure } from "../case/case-file";
import type { FindingTarget, Section } from "./finding";

/** What a finding names; the key is an entry's, a section's name, or empty for the whole report. */
export type Target = { readonly targetKind: FindingTarget; readonly targetKey: string };

/** One thing of a year that an edit would change, with what ties it to others. */
export type Touched = {
  readonly kind: keyof typeof sectionOf;
  readonly key: string;
  /** Not in the year yet. */
  readonly isNew?: true;
  /** Of an activity: where it is. */
  readonly site?: string;
  /** What an activity or a measure is computed with, in the draft and in the last statement. */
  readonly factors?: readonly string[];
  /** Where its evidence alone is changed: the files that prove it, and the one that is to. */
  readonly files?: readonly string[];
};

/** The section of the year that each kind of entry stands in. */
const sectionOf = {
  boundary: "boundary",
  site: "sites",
  exclusion: "exclusions",
  activity: "activities",
  instrument: "instruments",
  measure: "measures",
  retirement: "retirements",
  declarations: "declarations",
} as const satisfies Readonly<Record<string, Section>>;

type Opens = (key: string, entry: Touched) => boolean;
const itself =
  (kind: Touched["kind"]): Opens =>
  (key, entry) =>
    entry.kind === kind && entry.key === key;

/** What each kind of target opens to edits while the report is returned (domain.md 4.1, 4.2). */
const opens: Readonly<Record<FindingTarget, Opens>> = {
  report: () => true,
  section: (key, { kind }) => sectionOf[kind] === key,
  activity: itself("activity"),
  /** What is computed with it may take another, or another quantity of it. */
  factor: (key, { factors }) => factors?.includes(key) ?? false,
  instrument: itself("instrument"),
  measure: itself("measure"),
  /** A retirement is never changed: it is reversed, and another recorded in its place. */
  retirement: (key, entry) =>
    entry.kind === "retirement" && (entry.key === key || entry.isNew === true),
  /** A site and the activities that are at it. */
  site: (key, entry) =>
    itself("site")(key, entry) || (entry.kind === "activity" && entry.site === key),
  exclusion: itself("exclusion"),
  /** The file's links, and the evidence of what it proves; not the entries themselves. */
  evidence: (key, { files }) => files?.includes(key) ?? false,
};

/** A file's link to an entry. */
type Link = { readonly subject: Subject; readonly subjectKey: string };
type Subject = "activity" | "instrument" | "measure" | "retirement" | "denominator";

/** An entry as its evidence alone is touched: with the files that prove it, and the one that is to. */
export function byEvidence(
  { subject, subjectKey: key }: Link,
  standing: readonly (Link & { readonly evidenceId: string })[],
  evidenceId?: string,
): Touched {
  const proving = standing.filter((one) => one.subject === subject && one.subjectKey === key);
  const files = [...proving.map((one) => one.evidenceId), ...(evidenceId ? [evidenceId] : [])];
  return { kind: subject === "denominator" ? "declarations" : subject, key, files };
}

/** Whether one of these findings opens the entry to edits. */
export function isOpened(targets: readonly Target[], entry: Touched): boolean {
  return targets.some(({ targetKind, targetKey }) => opens[targetKind](targetKey, entry));
}

/** What a measure is computed with: its inputs, which may be keys of factors, and its quantities' factors. */
export const factorsOf = ({ inputs, items }: Pick<Measure, "inputs" | "items">): string[] => [
  ...Object.values(inputs),
  ...items.map(({ factor }) => factor),
];
