import { z } from "zod";
import { notVerifiedReasons } from "../assurance/opinion-parts/reasons";
import type { Word } from "../words/en";
import { optionalText, orNull, ticked } from "./fields";
import { effectTonnes } from "./finding";

const yesNo = z.enum(["yes", "no"], "input.choice" satisfies Word);
const told = optionalText(4000);

const [first, ...others] = notVerifiedReasons;
const reason = z.enum(
  [first.reason, ...others.map((one) => one.reason)],
  "input.choice" satisfies Word,
);
const reasons = ticked(reason);

/** The parts of domain.md 5.1 that the lead answers; which belong together is the opinion's guard. */
export const opinionAnswers = z.object({
  contact: told,
  responsibilities: told,
  criteria: told,
  recalculation: told,
  place: told,
  relevance: yesNo,
  relevanceTold: told,
  completeness: yesNo,
  completenessTold: told,
  consistency: yesNo,
  consistencyTold: told,
  transparency: yesNo,
  transparencyTold: told,
  accuracy: yesNo,
  accuracyTold: told,
  dataGaps: yesNo,
  dataGapsTold: told,
  changes: yesNo,
  changesTold: told,
  subsequentEvents: yesNo,
  subsequentEventsTold: told,
  qualification: told,
  qualifiedTonnes: orNull(effectTonnes),
  reasons,
  otherReason: told,
  noVisitReason: told,
});
