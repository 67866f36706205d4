export const verificationDiscovered = {
  discovered: {
    title: "After the opinion",
    state: {
      before: "No opinion is issued now.",
      issued:
        "The opinion stands. Whoever learns of a fact that could change it reports it here; others lodge a complaint.",
      reopened:
        "Facts were discovered and the opinion is in question. The certificates of this report are suspended.",
      closed:
        "The opinion was withdrawn and the engagement is closed for good. The year has to be restated.",
    },
    facts: "Facts reported",
    noFactsTitle: "No facts reported",
    noFacts:
      "Facts that come up after the opinion stand here for the lead and the body’s administrator, and for who reported them.",
    byComplaint: "From a complaint",
    outcome: { reopened: "Acted on:", set_aside: "Set aside:" },
    decided: "Decisions after the opinion",
    ruling: {
      reopen: "Reopened on facts discovered",
      confirm: "The opinion stands, decided by lead and independent reviewer",
      withdraw: "The opinion was withdrawn by lead and independent reviewer",
      resume: "The verification was taken up again; its opinion was withdrawn",
    },
    waits: {
      confirm: "That the opinion stands is proposed and waits for the other of the two",
      withdraw: "That the opinion is withdrawn is proposed and waits for the other of the two",
    },
    reason: "Reason",
    text: "What came up, and how you know",
    act: {
      fact_report: {
        open: "Report a fact",
        title: "Report a fact discovered after the opinion?",
        text: "The lead verifier and the body’s administrator read it. It is kept, whatever they decide.",
      },
      fact_set_aside: {
        open: "Set aside",
        title: "Set this fact aside?",
        text: "It does not touch the opinion. Who reported it reads your reason.",
      },
      engagement_reopen: {
        open: "Reopen on facts discovered",
        title: "Reopen this engagement?",
        text: "The certificates of the report are suspended at once, and everyone reads the reason. Name nobody in it.",
      },
      opinion_confirm: {
        open: "Propose that the opinion stands",
        title: "Propose that the opinion stands?",
        text: "Lead and independent reviewer decide together. The issuer may then reinstate the certificates.",
      },
      opinion_withdraw: {
        open: "Propose to withdraw the opinion",
        title: "Propose to withdraw the opinion?",
        text: "Lead and independent reviewer decide together. The engagement is then closed, and the published year has to be restated.",
      },
      second_ruling: {
        open: "Decide with them",
        title: "Decide as the second person?",
        text: "What is proposed above takes effect at once.",
      },
      drop_ruling: {
        open: "Let the proposal fall",
        title: "Let the proposal fall?",
        text: "The engagement stays reopened.",
      },
      report_reopen: {
        open: "Take the verification up again",
        title: "Take the verification up again?",
        text: "The opinion is withdrawn, the certificates of the report are suspended, and the report is in verification again.",
      },
    },
  },
  restating: {
    title: "Restatement of the year",
    text: "What was published never changes in place. Where it turns out to be wrong, the year is restated: proposed by the lead verifier or the reporter, then assessed and decided by the organisation.",
    propose: "Propose a restatement",
    see: "Restatements of this year",
  },
} as const;
