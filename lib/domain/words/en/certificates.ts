import { certificatesPages } from "./certificates-pages";

export const certificates = {
  ...certificatesPages,
  refused: {
    noClaim: "The statement declares no claim, so there is nothing to certify.",
    claimed:
      "This report already has a claim: recall the one that is requested. One that is issued stays until its certificate is revoked, or its opinion is withdrawn and another is given.",
    blocked: "{count, plural, one {# rule blocks} other {# rules block}} this claim: {rules}.",
    unchecked:
      "{count, plural, one {# retirement has} other {# retirements have}} not been checked in the registry.",
    ownRetirement: "You recorded this retirement, so a second person has to check it.",
    noRetirement: "There is no such retirement.",
    gateChanged: "The claim gate gives another result now. Look at it again before you issue.",
    hash: "The claim is about another statement than the one that stands.",
    notProposed: "Nobody proposes to revoke this certificate.",
    proposed: "Its revocation is proposed already and waits for a second person.",
    samePerson: "A revocation needs two people, and you proposed it.",
    secondIssuer: "Another issuer of this certificate seconds its revocation.",
    noOpinion: "No opinion stands on this certificate’s statement, so it cannot be reinstated.",
    opinionSince:
      "A new opinion was given since this certificate was issued. Its year’s claim is drafted anew, and the certificate of that claim takes its place.",
    number: "Another certificate took this number meanwhile. Issue again.",
    wrongDigit: "Check the number: the last digit does not fit.",
    notFound: "No certificate has this number.",
    noPaper: "There is no such paper.",
    cursor: "This is not a page of the list. Begin again from its first page.",
  },
} as const;
