import { atInstant } from "@/lib/services/doors";
import type { Cast } from "./accounts";
import type { Calendar, Step } from "./calendar";

export type Walk = {
  readonly cast: Cast;
  readonly calendar: Calendar;
  readonly reportId: string;
  readonly engagementId: string;
};

/** Runs a step at its own instant. */
export function stepOf({ instantOf }: Calendar) {
  return <R>(step: Step, work: () => Promise<R>) => atInstant(instantOf(step), work);
}
