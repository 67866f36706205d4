import { Refusal } from "../refusal";
import { platformId } from "../roles";
import type { ComplaintState } from "../workflow";
import type { ComplaintOutcome } from "./complaint";
import { appealBy, decideBy } from "./deadlines";

/** @throws Refusal `conflict` after the last day of an appeal */
export function refuseLate(lastDay: string | null, today: string): void {
  if (lastDay !== null && today <= lastDay) return;
  throw new Refusal("conflict", "complaints.refused.late");
}

/** What an appeal makes of a complaint: it waits for another handler, and has its 60 days anew. */
export function appealed(instant: string) {
  const due = decideBy(instant.slice(0, 10));
  const nobody = { handlerId: null, handlerBodyId: null };
  return { state: "appeal", ...nobody, decideBy: due, changedAt: instant } as const;
}

type Heard = {
  readonly organisationId: string;
  readonly heardAt: string | null;
  readonly answerBy: string | null;
};

/** Whether the holder was heard: they answered, or let their days pass. The portal itself has no holder. */
export function wasHeard({ organisationId, heardAt, answerBy }: Heard, today: string): boolean {
  if (organisationId === platformId || heardAt !== null) return true;
  return answerBy !== null && answerBy < today;
}

/** @throws Refusal `conflict` with the day until which the decision waits */
export function refuseUnheard(complaint: Heard, today: string): void {
  if (wasHeard(complaint, today)) return;
  const day = complaint.answerBy ?? "";
  throw new Refusal("conflict", "complaints.refused.unheard", { values: { day } });
}

type Decided = {
  readonly outcome: ComplaintOutcome;
  readonly by: string;
  readonly instant: string;
};

/** What a decision makes of a complaint: the first may be appealed, the second closes it. */
export function decided(state: ComplaintState, { outcome, by, instant }: Decided) {
  if (state === "appeal")
    return { state: "closed", appealOutcome: outcome, changedAt: instant } as const;
  const last = appealBy(instant.slice(0, 10));
  return {
    ...({ state: "decided", outcome, decidedBy: by, appealBy: last } as const),
    changedAt: instant,
  };
}
