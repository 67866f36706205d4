import { compared, type Exact, exact } from "../decimal";
import {
  canBeCompared,
  changeOf,
  type Interval,
  intervalOf,
  type Rounded,
  remainderOf,
  shareOf,
  type Verdict,
  verdictOn,
  verdictOnMoreThan,
} from "./rounded";

export type SentenceField = "now" | "before" | "stated" | "figure" | "part" | "whole" | "total";
type Numbers = (field: SentenceField) => Rounded;

export type Checked = {
  /** What the sentence's own figures give; null where they leave only an interval. */
  readonly recomputed: Exact | null;
  readonly interval: Interval;
  /** Null where the sentence states nothing to be judged. */
  readonly verdict: Verdict | null;
  readonly unit: "change" | "share" | "amount";
};

/** A kind of sentence with rounded figures: what it needs, and what follows from that (domain.md G09–G12). */
type SentenceKind = {
  readonly key: "change" | "more_than" | "share" | "remainder";
  /** Those that carry the step they were rounded to; `stated` is taken as it is said. */
  readonly rounded: readonly SentenceField[];
  /** What is divided by, and so stays above zero. */
  readonly divisor: SentenceField | null;
  readonly check: (of: Numbers) => Checked;
};

export const sentenceKinds: readonly SentenceKind[] = [
  {
    key: "change",
    rounded: ["now", "before"],
    divisor: "before",
    check(of) {
      const { recomputed, interval } = changeOf(of("now"), of("before"));
      const verdict = verdictOn(of("stated").value, recomputed, interval);
      return { recomputed, interval, verdict, unit: "change" };
    },
  },
  {
    key: "more_than",
    rounded: ["figure"],
    divisor: null,
    check(of) {
      const [recomputed, interval] = [exact(of("figure").value), intervalOf(of("figure"))];
      const verdict = verdictOnMoreThan(of("stated").value, recomputed, interval);
      return { recomputed, interval, verdict, unit: "amount" };
    },
  },
  {
    key: "share",
    rounded: ["part", "whole"],
    divisor: "whole",
    check(of) {
      const { recomputed, interval } = shareOf(of("part"), of("whole"));
      const verdict = verdictOnMoreThan(of("stated").value, recomputed, interval);
      return { recomputed, interval, verdict, unit: "share" };
    },
  },
  {
    key: "remainder",
    rounded: ["part", "total"],
    divisor: "stated",
    check(of) {
      const interval = remainderOf(of("part"), of("stated").value, of("total"));
      return { recomputed: null, interval, verdict: null, unit: "amount" };
    },
  },
];

/** The kind of that name; a change where there is none. */
export function sentenceKindOf(key: string | undefined): SentenceKind {
  const [first] = sentenceKinds;
  if (!first) throw new Error("there are kinds of sentences");
  return sentenceKinds.find((one) => one.key === key) ?? first;
}

/** What the numbers that were typed give; null where one is missing, or the divisor may be zero. */
export function checkedSentence(
  kind: SentenceKind,
  typed: (field: SentenceField) => Rounded | null,
): Checked | null {
  const needed: readonly SentenceField[] = [...kind.rounded, "stated"];
  const given = new Map(needed.map((field) => [field, typed(field)] as const));
  const of = (field: SentenceField): Rounded => given.get(field) ?? { value: "0", roundedTo: "0" };
  if ([...given.values()].some((one) => one === null)) return null;
  if (kind.divisor && !canBeCompared(of(kind.divisor))) return null;
  const steps = kind.rounded.map((field) => of(field).roundedTo);
  return steps.some((step) => compared(step, 0) < 0) ? null : kind.check(of);
}
