import { z } from "zod";
import type { Word } from "../words/en";
import { optionalText, orNull } from "./fields";
import { effectTonnes } from "./finding";

const yesNo = z.enum(["yes", "no"], "input.choice" satisfies Word);
const told = optionalText(4000);

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
  qualification: told,
  qualifiedTonnes: orNull(effectTonnes),
});
