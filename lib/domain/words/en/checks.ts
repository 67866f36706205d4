export const checks = {
  year: {
    scopes: "Scope 1 and Scope 2 have activities",
    overlaps: "Periods of one source do not overlap",
    gaps: "Periods of one source leave no gap",
    estimated: "Estimated and proxy data",
    scope3: "Every Scope 3 category is decided",
    instruments: "Instruments meet the quality criteria",
    unused: "Instruments are used up",
    noScope: "Scope {scopes} has no activity and no reason why.",
    overlap:
      "{count, plural, one {One period overlaps} other {# periods overlap}} another of its source.",
    overlapAt: "Overlaps {key} of the same source.",
    gap: "{count, plural, one {One gap} other {# gaps}} between periods of a source.",
    gapAt: "Nothing is entered from {from} to {to}.",
    estimates:
      "{count, plural, one {One activity rests} other {# activities rest}} on estimates or proxies: {tonnes} t, {share} of the inventory.",
    undecided: "Undecided Scope 3 categories: {list}.",
    uncounted:
      "{count, plural, one {One instrument is} other {# instruments are}} listed and not counted.",
    fails: "Fails criterion {criteria}.",
    leftOver:
      "{count, plural, one {One instrument conveys} other {# instruments convey}} more than was bought.",
    left: "{kilowattHours} kWh stay unused and are disclosed.",
  },
  activity: {
    duplicates: "No activity stands twice",
    duplicate: "{count, plural, one {One activity repeats} other {# activities repeat}} another.",
    duplicateOf: "Same source, days, quantity and factor as {key}.",
    outliers: "No quantity stands out from its source without a note",
    outlier:
      "{count, plural, one {One quantity is} other {# quantities are}} more than ten times the usual of its source. Check it, or say why in the note.",
    outlierAt: "The middle value of this source is {median}.",
    region: "Factors are of the site’s region",
    otherRegion:
      "{count, plural, one {One activity uses} other {# activities use}} a factor of another region.",
    regionAt: "{factor} is of another region than the site.",
    lag: "Factors are of the reporting year",
    earlier:
      "{count, plural, one {One activity uses} other {# activities use}} a factor of an earlier year.",
    lagAt: "{factor} is of an earlier year.",
    gwp: "CO₂e factors are of the report’s GWP set",
    otherGwp:
      "{mismatch} t ({mismatchShare}) stand under another GWP set, {unstated} t ({unstatedShare}) under one their publisher does not name.",
  },
  import: {
    code: "Code",
    E01: {
      error: "“{column}” is missing.",
      remedy: "Fill in this cell, or add the column as the template has it.",
      form: "“{column}” is too long or has characters that are not allowed.",
      formRemedy: "Shorten it; keys have letters, digits and . _ / : - only.",
    },
    E02: {
      error: "“{found}” is not a number.",
      remedy: "Use a full stop for decimals, such as 1234.5.",
    },
    E03: { remedy: "Allowed units: {allowed}." },
    E04: {
      error: "“{found}” is not a day, or lies before the first day.",
      remedy: "Write days as 2025-12-31.",
      outside: "The period must be within {from} and {to}.",
      split: "Split the row at the year’s end, and import each part into its year.",
    },
    E05: {
      error: "“{found}” is not known here.",
      remedy: "Nearest: {guesses}.",
      none: "Nothing similar exists. Add it first.",
      scope: "Write {scope}.",
    },
    E06: {
      error: "The row key “{key}” is already on line {line}.",
      remedy: "Give each row a key of its own.",
    },
    E07: {
      error: "This period overlaps the one on line {line} of the same source.",
      remedy: "Correct the days of one of them.",
      gap: "Between {from} and {to} nothing is entered for this source.",
      gapRemedy: "Add the missing period if there was one.",
    },
    E08: {
      error: "More than ten times the usual quantity of this source.",
      remedy: "Check it, and say why in the note.",
    },
    E09: {
      error: "A negative quantity without the credit-note mark.",
      remedy: "Write yes under credit_note, or correct the sign.",
    },
    E10: { error: "Outside the allowed range {range}.", remedy: "Allowed: {range}." },
    E12: {
      error: "This cell looks like a spreadsheet formula.",
      remedy: "Its text is taken as it stands and never executed.",
    },
    E13: {
      error: "No evidence is named.",
      remedy: "Upload it before submission.",
    },
    E15: {
      error: "This site is not yours to edit.",
      remedy: "Ask a reporter of your organisation to import this row.",
    },
  },
  serial: {
    token: "The serial number’s part “{token}” is wrong: {found}.",
    quantity: "The serial block holds {count} credits, but {quantity} are entered.",
  },
  csv: {
    empty: "The file has no header row.",
    rows: "The file has more than {limit} rows. Split it.",
    malformed: "Line {line} is not valid CSV: look for a missing quotation mark or column.",
    twice: "The column “{column}” appears twice.",
    encoding: "The file is neither UTF-8 nor GB18030 text.",
  },
} as const;
