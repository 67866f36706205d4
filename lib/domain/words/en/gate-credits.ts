/** What the gate says of carbon credits. */
export const gateCredits = {
  R15: {
    title: "Credits were issued before they were retired",
    block: "Unissued or forward credits of {project} cannot be used.",
    limit: "0 units unissued or forward.",
  },
  R16: {
    title: "Quality of the credits",
    block:
      "“{criterion, select, real {real} additional {additional} credibleBaseline {credible baseline} other {permanent}}” is unanswered for {project}.",
    no: "“{criterion, select, real {real} additional {additional} credibleBaseline {credible baseline} other {permanent}}” is answered no for {project}.",
    warn: "“{criterion, select, real {real} additional {additional} credibleBaseline {credible baseline} other {permanent}}” is doubtful for {project}: {note}",
    limit: "Four criteria answered for each batch; doubts are printed.",
  },
  R17: {
    title: "Retired in time",
    block: "Retired {days, plural, one {# day} other {# days}} too late.",
    limit: "Retired by {last}.",
  },
  R18: {
    title: "Eligible programme",
    block: "{programme} is not eligible: its rules are not on file as met.",
    limit: "Verification, registry, leakage and double-counting rules are met.",
  },
  R19: {
    title: "Project, type, vintage, serials and evidence",
    block: "Serial, project, vintage or evidence is missing for {count} t.",
    limit: "0 t without project, type, vintage, serial and evidence.",
  },
  R20: {
    title: "Credits cover the residual",
    block: "{short} t short: only {retired} t are retired.",
    limit: "At least {needed} t.",
  },
  R21: {
    title: "Serials are valid and used once",
    block: "This block overlaps another retirement, from {from} to {to}.",
    serial: "The serial {serial} is not valid for its quantity.",
    bound: "{serial} is bound to another claim.",
    unread: "Overlap was not checked for {count, plural, one {# serial} other {# serials}}.",
    limit: "0 overlaps, 0 invalid serials, 0 bound to another claim.",
  },
  R22: {
    title: "Vintage near the year",
    warn: "Vintage {vintage} is {years} years off.",
    limit: "At most 5 years before the year, and not after it.",
  },
  R23: {
    title: "Corresponding adjustment known",
    warn: "The adjustment status of {project} is unknown.",
    limit: "Known for each batch, or printed.",
  },
  R24: {
    title: "Retired for this holder and year",
    block: "Beneficiary is {beneficiary}, purpose {purpose}.",
    limit: "The holder’s name and the year.",
  },
  R36: {
    title: "Credits not also sold as certificates",
    warn: "Not shown that the MWh of {project} are not also sold as certificates.",
    limit: "Shown for each batch, or printed.",
  },
} as const;
