export const gate = {
  passed: "Passed",
  outcome: {
    passed: "Passed",
    warned: "Passed, printed",
    blocked: "Blocked",
    not_applicable: "Not applicable",
  },
  severity: { block: "Blocks", warn: "Warns" },
  level: {
    A: "A: text of the clause seen",
    B: "B: number of the clause seen",
    C: "C: to be confirmed",
  },
  R01: {
    title: "The claim says what it covers",
    block:
      "Say what the claim covers: {missing, select, subject {its subject is missing} scopes {its scopes are missing} year {its year is missing} other {an exclusion has no reason}}.",
  },
  R02: { title: "Scope 1 and 2 are present, gross", block: "Scope {scopes} is missing." },
  R03: { title: "Scope 2 by both methods", block: "Report Scope 2 by both methods." },
  R04: {
    title: "Counted instruments meet the quality criteria",
    block: "{key} is counted but fails criterion {criteria}.",
  },
  R05: {
    title: "All fifteen Scope 3 categories are decided",
    undecided: "Undecided Scope 3 categories: {list}.",
    block: "5 % or more of the inventory is excluded.",
  },
  R06: {
    title: "Wording of an operational claim",
    block: "A Scope 1 and 2 claim reads “operational (Scope 1 and 2)” and cites no ISO 14068-1.",
  },
  R07: {
    title: "Unmodified opinion on this statement",
    block: "No unmodified opinion stands for this statement.",
  },
  R09: {
    title: "One GWP set",
    block: "{mismatch} of the subject uses another GWP set; more than 5 % is not allowed.",
    warn: "{mismatch} of the subject uses another GWP set, {unstated} states none.",
  },
  R11: {
    title: "Carbon neutrality management plan",
    block: "There is no carbon neutrality management plan with dated measures.",
    old: "The management plan was last reviewed on {day}, more than twelve months before.",
  },
  R12: {
    title: "Reduce before offsetting",
    block: "Evidence a reduction inside the claim’s scopes before offsetting.",
  },
  R14: {
    title: "The residual is on or below the plan’s path",
    warn: "{tonnes} t above the pathway.",
    block: "{tonnes} t above the pathway in its third year or later.",
  },
  R15: {
    title: "Credits were issued before they were retired",
    block: "Unissued or forward credits of {project} cannot be used.",
  },
  R16: {
    title: "Quality of the credits",
    block:
      "“{criterion, select, real {real} additional {additional} credibleBaseline {credible baseline} other {permanent}}” is unanswered for {project}.",
    no: "“{criterion, select, real {real} additional {additional} credibleBaseline {credible baseline} other {permanent}}” is answered no for {project}.",
    warn: "“{criterion, select, real {real} additional {additional} credibleBaseline {credible baseline} other {permanent}}” is doubtful for {project}: {note}",
  },
  R17: {
    title: "Retired in time",
    block: "Credits were retired on {day}, after {last}.",
  },
  R18: {
    title: "Eligible programme",
    block: "{programme} is not eligible: its rules are not on file as met.",
  },
  R19: {
    title: "Project, type, vintage, serials and evidence",
    block: "Serial, project, vintage or evidence is missing for {count} t.",
  },
  R20: {
    title: "Credits cover the residual",
    block: "{short} t short: only {retired} t are retired.",
  },
  R21: {
    title: "Serials are valid and used once",
    block: "This block overlaps another retirement, from {from} to {to}.",
    serial: "The serial {serial} is not valid for its quantity.",
    bound: "{serial} is bound to another claim.",
    unread: "Overlap was not checked for {count, plural, one {# serial} other {# serials}}.",
  },
  R22: { title: "Vintage near the year", warn: "Vintage {vintage} is {years} years off." },
  R23: {
    title: "Corresponding adjustment known",
    warn: "The adjustment status of {project} is unknown.",
  },
  R24: {
    title: "Retired for this holder and year",
    block: "Beneficiary is {beneficiary}, purpose {purpose}.",
  },
  R25: { title: "The bridge reconciles", block: "The bridge differs by {grams} g." },
  R26: {
    title: "No required recalculation of the base year is open",
    block: "Base-year recalculation of {percent} is open.",
  },
  R27: {
    title: "No open finding, nothing material uncorrected",
    open: "{count, plural, one {# finding is} other {# findings are}} open.",
    block: "Uncorrected: {uncorrected} t of {threshold} t.",
    printed: "Uncorrected and printed as a qualification: {uncorrected} t of {threshold} t.",
  },
  R28: {
    title: "Nobody took part on two sides",
    block:
      "A person took part on two sides: {duty, select, lead_verifier {lead verifier} verifier {verifier} reviewer {reviewer} issuer {issuer} other {{duty}}}.",
  },
  R29: { title: "No banned phrase", block: "“{phrase}” may not be used." },
  R32: {
    title: "Opinion within 24 months of the year’s end",
    warn: "The opinion came {months} months after the year.",
  },
  R33: {
    title: "No factor edition younger than the opinion",
    block: "{edition} appeared after the opinion.",
  },
  R35: {
    title: "Leased sites have a control test",
    block: "{site} has no control test.",
    warn: "{tonnes} t in leased sites with own equipment ({sites}) are outside the claim.",
  },
  R36: {
    title: "Credits not also sold as certificates",
    warn: "Not shown that the MWh of {project} are not also sold as certificates.",
  },
} as const;
