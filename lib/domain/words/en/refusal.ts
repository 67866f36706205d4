import { states } from "./states";

/** What a record may stand in, by the words of its chip; of two that share a name, the word that fits both. */
const named = Object.entries({
  ...states.finding,
  ...states.engagement,
  ...states.restatement,
  ...states.complaint,
  ...states.certificate,
  ...states.report,
  ...states.claim,
  drafted: "Drafted",
})
  .map(([state, text]) => `${state} {${text}}`)
  .join(" ");

export const refusal = {
  notFound: "There is no such record.",
  forbidden: "Your role does not allow this.",
  invalid: "Look at the marked fields.",
  exists: "This exists already.",
  stale: "This was changed meanwhile. Load it again and repeat your change.",
  state: `This is not possible in the state “{state, select, ${named} other {{state}}}”. If the page shows another, load it again: someone acted meanwhile.`,
  locked:
    "“{entry}” is locked: while the report is returned, only what an open finding names can be changed. To correct more, report it yourself under Findings first.",
  duties: "The rules that keep duties apart do not let this person do this here.",
  sides: "You have already worked on this report on another side, so you may not do this.",
  signedOut: "Your session has ended. Sign in again.",
  tooLarge: "The file is larger than {limit}. Choose a smaller one.",
  tooMany: "Too many attempts. Try again in {minutes, plural, one {# minute} other {# minutes}}.",
} as const;
