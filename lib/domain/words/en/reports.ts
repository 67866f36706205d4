export const reports = {
  checks: {
    activities: "There is activity data",
    noActivities: "Enter or import at least one activity.",
    quantity: "Every source carried over has a quantity",
    noQuantity:
      "{count, plural, one {One activity waits} other {# activities wait}} for a quantity, beginning with {key}.",
    sources: "Every source of the year before is here, or its absence is explained",
    sourceGone:
      "{count, plural, one {One source} other {# sources}} of the year before {count, plural, one {has} other {have}} no activity, beginning with {source}. Enter it, or explain it by an exclusion that names the source.",
    change: "No source changed by more than 30% against the year before",
    jump: "{count, plural, one {One source} other {# sources}} changed by more than 30% against the year before, beginning with {source}.",
    counted: "Every entry can be counted",
    evidence: "Every entry has its evidence file",
    noEvidence:
      "{count, plural, one {One entry has} other {# entries have}} no evidence file, beginning with {key}.",
    covered: "Retired credits cover the residual emissions",
    short: "{needed} credits are needed and {retired} are retired: {short} short.",
  },
  refused: {
    period: "The last day must come after the first.",
    overlap: "This period overlaps that of the report “{label}”.",
    noLetter: "Management signs the year off with its representation letter, on the same figures.",
    unsigned:
      "Management has not signed off these figures, or they have changed since. Ask an organisation admin to sign off.",
    changed:
      "The year changed after you opened this page. Look at what it says now, then repeat this.",
    blocking:
      "{count, plural, one {One check blocks} other {# checks block}} this. See the checks of the report.",
    unanswered:
      "{count, plural, one {One finding waits} other {# findings wait}} for your answer. Answer all of them first.",
    ownSites: "The site “{site}” is not yours to edit. Ask a reporter of your organisation.",
    noStatement: "Nothing has been submitted yet.",
    evidence: "A file is linked to an entry that this report does not have: “{key}”.",
    organisation: "The case file is of “{slug}”, which is not this organisation.",
    factors:
      "The case file has other values for the factor “{key}” than the library. Give it another key.",
  },
} as const;
