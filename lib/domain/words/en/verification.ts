import { verificationChanges } from "./verification-changes";
import { verificationDiscovered } from "./verification-discovered";
import { verificationFigures } from "./verification-figures";
import { verificationFindings } from "./verification-findings";
import { verificationOpinion } from "./verification-opinion";
import { verificationPages } from "./verification-pages";
import { verificationPeople } from "./verification-people";
import { verificationPlan } from "./verification-plan";

export const verification = {
  ...verificationPages,
  ...verificationPeople,
  ...verificationChanges,
  ...verificationFigures,
  ...verificationPlan,
  ...verificationFindings,
  ...verificationOpinion,
  ...verificationDiscovered,
  /** domain.md 5.2, reasons for not verified. */
  reasons: {
    misstatement: "Uncorrected material misstatement",
    non_conformity: "Uncorrected material non-conformity",
    data_limitation: "Limitation of the data",
    unclear_scope: "Scope of the verification is unclear",
    plan_limitation: "Limitation of the inventory plan",
    plan_not_approved: "Inventory plan is not approved",
    other: "Other reason",
  },
  refused: {
    notABody: "Choose a verification body.",
    notAccredited: "This body’s accreditation does not cover {day}.",
    scope: "This body is not accredited for the greenhouse gas statements of organisations.",
    engaged: "A verification body is already engaged for this report.",
    safeguards: "Say what safeguards the threats you name.",
    notAssigned: "This person is not assigned here. Load the page again.",
    ownDuty: "You cannot give yourself a duty. Another administrator of the body has to.",
    apart:
      "Each person takes one duty: lead, team members, reviewer and issuers must be different people.",
    signatory: "The signatory must be the lead or a member of the team.",
    role: "{name} does not hold the role that this duty needs.",
    member:
      "{name} belongs to the reporting organisation, or did in the last 24 months, so may take no duty here.",
    consultancy:
      "Who is or was a member of the organisation, or gave it consultancy in the last three years, does not take part. The body’s administrator names another person in your place.",
    incompetent:
      "Only who is competent for the duty and its scope takes part. The body’s administrator names another person in your place.",
    leadYears:
      "{name} has led the verification of this organisation for five years running. Name another lead.",
    undeclared:
      "{count, plural, one {# person has} other {# people have}} not yet declared impartiality and competence.",
    noStatement: "There is no submitted statement yet.",
    materiality:
      "Materiality is at most 5% of what a group of scopes reports; less is allowed. Lower it in the plan.",
    largeMateriality:
      "Materiality is at most 2% where a group of scopes reports more than 500,000 t. Lower it in the plan.",
    performance: "Performance materiality is 50 to 75% of materiality. Change it in the plan.",
    noLevel: "Give a level of assurance to at least one group of scopes.",
    noVisit: "Name a site visit, or say why there is none.",
    controlTest: "Examine the control test of {site}: it is leased and outside Scope 1 and 2.",
    pastDue: "The answer is due on a day that has passed. Choose today or a later day.",
    noEffect: "A misstatement needs a scope and its effect in tonnes.",
    noRisk: "Say the risks of each source at or above performance materiality: {sources}.",
    noLocation:
      "A Scope 2 effect is tested by both methods: enter the one by location too, 0 where it has none.",
    locationOf: "Only Scope 2 has an effect by location: leave it empty.",
    target: "The statement has no “{key}” of that kind. Give the key as the figures show it.",
    nothingToCorrect: "Nothing to return: no open finding asks for a correction.",
    notAuthor: "A finding is withdrawn by the person who raised it, or by the lead.",
    foreignFinding:
      "You answer findings on your own sites and what is at them. Ask a reporter to answer this one.",
    clarification: "A clarification cannot be left uncorrected. Accept the answer, or withdraw it.",
    notConverted: "Only a clarification that stayed unanswered past its day is converted.",
    notDue: "The reporter has until {day} to answer.",
    nothingChanged:
      "Nothing of what this finding names has changed since it was raised. Close it as explained, or reject the answer.",
    remains:
      "{tonnes} t of its effect remain. Reject the answer, leave the rest uncorrected, or tick that the stated effect was an estimate of which nothing remains.",
    material: "This effect reaches the materiality threshold, so the finding is material.",
    openFindings: "{count, plural, one {# finding is} other {# findings are}} still open.",
    raised:
      "The findings allow no better opinion than “{kind, select, unmodified {unmodified} modified {modified} adverse {adverse} other {disclaimed}}”.",
    reason: "Say why the opinion is lower than the findings propose.",
    raisedFinding: "You raised a finding in this engagement, so you cannot review its opinion.",
    parts: "The opinion lacks a part, or a part says too much.",
    draftChanged:
      "Somebody kept another draft of this plan meanwhile. Open the page again in another tab, compare, and bring what you typed into it.",
    planChanged:
      "Somebody amended this plan meanwhile. Open the page again in another tab, compare, and bring what you typed into it.",
    notIssued: "No signed opinion stands in this engagement.",
    partTold: "Say more here: this answer needs it.",
    partUntold: "Leave this empty: the answer given needs nothing here.",
    noReasons: "Name at least one reason why the report is not verified.",
    noVisitTold:
      "No site visit is on record. Record it under Sample, or say here why there was none.",
    noRuling: "Nobody proposes anything of this opinion.",
    rulingWaits: "A proposal about this opinion waits already. Decide it, or let it fall.",
    otherRuler: "Lead and independent reviewer decide together: the other of the two has to.",
    factAnswered: "This fact was answered already.",
    otherRevision:
      "Another revision of this year is on its way, so this one is not taken up again.",
    unopened: "Open the findings left uncorrected, and tick each: {refs}.",
    notSignatory: "Only the signatory named for this engagement signs its opinion.",
    hash: "The statement shown is not the one that stands. Load the page again.",
    subsequentAsked: "Answer whether anything became known since the draft.",
    subsequent:
      "What became known since the draft is for the team: return the opinion with that as the reason. It is not signed.",
    confirm: "Confirm that you sign this opinion.",
  },
} as const;
