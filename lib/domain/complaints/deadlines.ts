import { days } from "../instants";
import type { ComplaintState } from "../workflow";

/** Policy values of domain.md 4.7; the holder's time to answer is ours, within the 60 days. */
const workingDaysToAcknowledge = 5;
const daysToDecide = 60;
const daysToAppeal = 30;
const daysToAnswer = 14;

/** The day by which a complaint is acknowledged: five working days after it came, Monday to Friday. */
export function acknowledgeBy(receivedOn: string): string {
  let day = receivedOn;
  for (let left = workingDaysToAcknowledge; left > 0; ) {
    day = later(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

/** The day by which it is decided: 60 days after it came, or after its appeal. */
export const decideBy = (receivedOn: string): string => later(receivedOn, daysToDecide);
/** The last day of an appeal: 30 days after the decision. */
export const appealBy = (decidedOn: string): string => later(decidedOn, daysToAppeal);
/** The day until which a decision waits for the holder's answer. */
export const answerBy = (openedOn: string): string => later(openedOn, daysToAnswer);

type Dated = {
  readonly state: ComplaintState;
  readonly acknowledgeBy: string;
  readonly answerBy: string | null;
  readonly decideBy: string;
  readonly appealBy: string | null;
};

/**
 * The day that stands in a complaint's state: of the acknowledgement, the decision, the last one of an appeal; or,
 * where the holder's answer is what the reader waits for, of that. None of a closed one.
 */
export function dueDay(complaint: Dated, untilHeard = false): string | null {
  if (complaint.state === "received") return complaint.acknowledgeBy;
  if (complaint.state === "decided") return complaint.appealBy;
  if (complaint.state === "closed") return null;
  return untilHeard ? complaint.answerBy : complaint.decideBy;
}

function isWorkingDay(day: string): boolean {
  const weekday = new Date(day).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

function later(day: string, n: number): string {
  return new Date(Date.parse(day) + days(n)).toISOString().slice(0, 10);
}
