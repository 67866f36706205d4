import { reviewClaim } from "./review-claim";
import { reviewFindings } from "./review-findings";
import { reviewHistory } from "./review-history";
import { reviewInventory } from "./review-inventory";
import { reviewPapers } from "./review-papers";

export const review = {
  nothing: "Nothing to show until there are activities.",
  bridge: {
    title: "After reductions and green power, {share} of the emissions remain and are balanced",
    titleShort: "After reductions and green power, {share} of the emissions remain",
    note: "Scope 1 and 2, market-based: reduce, substitute, then offset. The steps add up to the gram.",
    caption: "From activity to balance",
    tableLabel: "The bridge as a table",
    step: "Step",
    tonnes: "t CO₂e",
    share: "Share",
  },
  split: {
    title: "{scope} is {share} of all emissions",
    note: "Scope 2 market-based; location-based it is {location} t CO₂e.",
    caption: "Emissions by scope",
    scope: "Scope",
    market: "Scope 2, market-based",
  },
  inventory: reviewInventory,
  checks: {
    lede: "The portal checks the year each time you look. Submission waits until nothing blocks.",
    title: "Checks",
    blocking: "Blocking ({count})",
    warning: "Warnings ({count})",
    passed: "Passed ({count})",
    none: "None.",
    open: "Go there",
    more: "And {count} more.",
  },
  summary: {
    title: "What you are about to submit",
    submitted: "What was submitted",
    change: "Change",
    footprint: "Scope 1 and 2, market-based",
    location: "Scope 1 and 2, location-based",
    scope3: "Scope 3",
    reductions: "Reductions with evidence",
    credits: "Credits retired",
    claim: "Claim",
    claimNone: "No claim",
  },
  difference: {
    title: "What changed since cycle {cycle}",
    titleBetween: "Cycle {from} and cycle {to} compared",
  },
  letter: {
    title: "Management’s representation letter",
    year: "Reporting year: {label}, {period}",
    boundary: "Organisational boundary: {approach}, {count, plural, one {# site} other {# sites}}",
    scope1: "Scope 1: {mass}",
    scope2: "Scope 2: {location} location-based, {market} market-based",
    scope3: "Scope 3: {mass}",
    statement: "Statement (SHA-256): {sha256}",
    signed: "Signed for management by {name}, {capacity}, on {day}.",
    signedText: "As management signed it, on the statement of this hash.",
    none: "No letter is on file for this statement.",
    download: "Download the letter",
  },
  sign: {
    title: "1. Sign off for management",
    who: "An organisation administrator signs, on exactly these figures. Any later change makes it void.",
    capacity: "Your function",
    capacityHint:
      "As what you sign for management, such as managing director. It stands in the letter.",
    letter:
      "Management of {organisation} confirms for {period} that it is responsible for this report; that all sources inside the boundary are included or their exclusion is stated; that records and evidence are complete and have been made available; that no fact known to management makes the figures misleading; and that no carbon credit or energy certificate named here is used for anything else.",
    submit: "Sign off",
    done: "Signed off on {at}. The figures have not changed since.",
    waiting: "Not signed off yet.",
    other: "An organisation administrator has to do this.",
    blocked: "Signing off waits until nothing blocks.",
  },
  submit: {
    title: "2. Submit for verification",
    resubmitTitle: "2. Resubmit",
    lede: "Submitting freezes a numbered statement and its hash. It stays as it is, whatever changes later.",
    declaration:
      "I declare that this report of {organisation} for {period} is complete and correct to the best of my knowledge, and that I am entitled to submit it.",
    agree: "I declare this",
    required: "Tick the declaration to submit.",
    submit: "Submit for verification",
    resubmit: "Resubmit for verification",
    waits: "Submission waits for the sign-off.",
    other: "A reporter of the organisation submits.",
    engageOne: "Engage a verification body",
    engage: "No verification body is engaged yet. You can engage one before or after you submit.",
  },
  submitted: {
    title: "Submitted",
    reference: "Reference",
    cycle: "Cycle {cycle}",
    text: "The statement is frozen. The verification body is told by its list of engagements; you see each step on the history page.",
    recall: "Recall",
    recallTitle: "Recall the submission",
    recallText:
      "The year becomes a draft again. The statement that was submitted stays in the history. This is possible until the verification body begins.",
  },
  findings: reviewFindings,
  claim: reviewClaim,
  papers: reviewPapers,
  history: reviewHistory,
} as const;
