/** The steps of the walk, in days before the demonstration is made; facts and dated papers stay as they are. */
export const daysBefore = {
  accounts: 80,
  planReviewed: 90,
  entered: 78,
  requested: 75,
  assigned: 74,
  declared: 73,
  accepted: 72,
  planned: 65,
  signedOff: 61,
  submitted: 60,
  started: 58,
  found: 55,
  returned: 52,
  corrected: 50,
  signedOffAgain: 46,
  resubmitted: 45,
  closed: 40,
  tested: 38,
  drafted: 30,
  reviewed: 25,
  signed: 20,
  checked: 18,
  approved: 15,
  published: 12,
  requestedClaim: 8,
  issued: 5,
  nextYear: 3,
} as const;

export type Step = keyof typeof daysBefore;
export type Calendar = {
  readonly instantOf: (step: Step) => string;
  readonly dayOf: (step: Step) => string;
};

/** Instants of the steps, counted back from `made`. */
export function calendarOf(made: string): Calendar {
  const instantOf = (step: Step) =>
    new Date(Date.parse(made) - daysBefore[step] * 86_400_000).toISOString();
  return { instantOf, dayOf: (step) => instantOf(step).slice(0, 10) };
}
