export const refusal = {
  notFound: "There is no such record.",
  forbidden: "Your role does not allow this.",
  invalid: "Look at the marked fields.",
  exists: "This exists already.",
  stale: "This was changed meanwhile. Load it again and repeat your change.",
  state: "This is not possible while the report is “{state}”.",
  locked:
    "“{entry}” is locked: while the report is returned, only what an open finding names can be changed. To correct more, report it yourself under Findings first.",
  duties: "The rules that keep duties apart do not let this person do this here.",
  sides: "You have already worked on this report on another side, so you may not do this.",
  signedOut: "Your session has ended. Sign in again.",
  tooLarge: "The file is larger than {limit}. Choose a smaller one.",
  tooMany: "Too many attempts. Try again in {minutes, plural, one {# minute} other {# minutes}}.",
} as const;
