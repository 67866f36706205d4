import { days } from "../instants";
import type { MessageKind } from "./kinds";

/** Something with a day: an open finding, an accreditation, a certificate, a complaint. */
export type Dated = {
  readonly subjectId: string;
  readonly aboutId: string;
  readonly reportId: string | null;
  readonly on: string;
  /** Who alone is told, where the row tells whom the thing names. */
  readonly namedId?: string | null;
};

type Row = {
  readonly of:
    | "finding"
    | "accreditation"
    | "certificate"
    | "receipt"
    | "answer"
    | "decision"
    | "appeal";
  /** So many days before its day, then closer; below zero after it. Each step is told once. */
  readonly steps: readonly number[];
};

/** One row per deadline of the daily sweep. */
export const deadlines = {
  finding_due: { of: "finding", steps: [7, 2, 0, -7] },
  finding_overdue: { of: "finding", steps: [-1] },
  accreditation_ends: { of: "accreditation", steps: [90, 30, 7, 0] },
  body_accreditation_ends: { of: "accreditation", steps: [90, 30, 0] },
  certificate_expires: { of: "certificate", steps: [60, 30, 7, 0] },
  complaint_receipt_due: { of: "receipt", steps: [2, 0, -2] },
  complaint_answer_due: { of: "answer", steps: [7, 2, 0] },
  complaint_unanswered: { of: "answer", steps: [-1] },
  complaint_appeal_ends: { of: "appeal", steps: [7, 2] },
  complaint_decision_due: { of: "decision", steps: [14, 3, 0, -7] },
} as const satisfies Partial<Record<MessageKind, Row>>;

export type Deadline = keyof typeof deadlines;
export const deadlineNames = Object.keys(deadlines) as readonly Deadline[];

/** So long after its day nobody is told any more: what a store brings from long ago is no news. */
const longestAgo = 30;

/** Whole days from one day to another; negative once it has passed. */
export function daysUntil(on: string, today: string): number {
  return Math.round((Date.parse(on) - Date.parse(today)) / days(1));
}

/** The step a deadline has reached: the closest one passed; undefined before the first and long after. */
export function stepOf(deadline: Deadline, on: string, today: string): number | undefined {
  const left = daysUntil(on, today);
  if (left < -longestAgo) return undefined;
  const { steps }: Row = deadlines[deadline];
  return steps.filter((step) => left <= step).at(-1);
}

/** The days between which something may have reached a step today: all others need not be read. */
export function window(deadline: Deadline, today: string): { from: string; to: string } {
  const { steps }: Row = deadlines[deadline];
  const day = (ahead: number) =>
    new Date(Date.parse(today) + days(ahead)).toISOString().slice(0, 10);
  return { from: day(-longestAgo), to: day(steps[0] ?? 0) };
}
