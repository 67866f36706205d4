/** The letter that refuses a certificate. */
export const papersRefusal = {
  title: "No certificate is issued",
  running: "Refusal {reference}",
  lead: {
    issuer:
      "The claim of {org} for {year} was examined. Its certificate is refused, for the reasons below.",
    opinion:
      "The verification of {org} for {year} ended with an opinion on which no certificate can be issued.",
  },
  reference: "Reference",
  period: "Reporting period",
  claim: "Claim asked for",
  noClaim: "The statement declares no claim.",
  opinion: "Verification",
  assurance: "Assurance",
  decision: "Decision",
  decisions: {
    issuer: "Refused by the issuer",
    opinion: "Refused: an adverse or disclaimed opinion opens no claim",
  },
  notVerified: "Not verified because",
  reasons: { issuer: "Reasons of the issuer", opinion: "The opinion" },
  gate: "What the claim gate found",
  gateSum:
    "{blocked, plural, one {# rule blocks} other {# rules block}}, {warned} would be printed with the claim, {passed} passed, {notApplicable} do not apply.",
  found: "What it found",
  blocks: "blocks",
  warns: "printed",
  next: "What can be done",
  nextSteps: {
    issuer:
      "The claim is a draft again. When its causes are removed the gate can be run anew and the certificate requested again.",
    opinion:
      "The year can be revised. A new revision is submitted and verified as a whole; the claim is drafted after that.",
    credits:
      "The retirements recorded for the claim stay recorded and are bound to no certificate.",
    complaint:
      "Against this decision a complaint can be lodged. It is decided by a person who took no part in it: {address}",
  },
  role: { issuer: "Issuer, {body}", opinion: "Signatory of the opinion, {body}" },
  notPublic:
    "This letter is for the organisation and the verification body. The public register does not show it.",
} as const;
