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
      bannedRemedy: "Say in this cell what was done instead.",
      formRemedy: "Shorten it; keys have letters, digits and . _ / : - only.",
      merged: "“{column}” lies under a merged cell.",
      mergedRemedy: "Unmerge the cells and fill in every row.",
    },
    E02: {
      error: "“{found}” is not a number.",
      remedy: "Use a full stop for decimals, such as 1234.5.",
      broken: "“{found}” is what a failed formula leaves.",
      brokenRemedy: "Correct the formula in your spreadsheet, or type the value.",
    },
    E03: {
      remedy: "Allowed units: {allowed}.",
      factor: "Choose a factor of the same kind of unit, or enter the quantity in its unit.",
    },
    E04: {
      error: "“{found}” is not a day, or lies before the first day.",
      remedy: "Write days as 2025-12-31.",
      outside: "The period must be within {from} and {to}.",
      split: "Split the row at the year’s end, and import each part into its year.",
      parts:
        "Split the row at the year’s end: by days {inside} here, and {outside} outside this year.",
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
      order: "The pool “{pool}” already has this place in its order on line {line}.",
      orderRemedy: "Number the measures of a pool in the order they apply.",
    },
    E07: {
      error: "This period overlaps the one on line {line} of the same source.",
      remedy: "Correct the days of one of them.",
      there: "The year already has these days of this source, as {key}.",
      thereRemedy: "Correct the days, or use the row key {key} to replace it.",
      gap: "Between {from} and {to} nothing is entered for this source.",
      gapRemedy: "Add the missing period if there was one.",
    },
    E08: {
      error: "More than ten times the usual quantity of this source.",
      jump: "More than 30% away from the same days of last year: {before}.",
      remedy: "Check it, and say why in the note.",
    },
    E09: {
      error: "A negative quantity without the credit-note mark.",
      remedy: "Write yes under credit_note, or correct the sign.",
    },
    E10: {
      error: "Outside the allowed range {range}.",
      remedy: "Allowed: {range}.",
      method: "Write it as the page of methods shows.",
    },
    E11: {
      remedy: "Copy the serial number from the registry once more.",
      overlap: "Numbers {from} to {to} are also on line {line}.",
      overlapRemedy: "Enter each credit once.",
    },
    E12: {
      error: "This cell looks like a spreadsheet formula.",
      remedy:
        "Its text is taken as it stands and never executed. An apostrophe in front marks it as text.",
      calculated: "The value of a formula was taken as it was last saved.",
      calculatedRemedy: "Replace the formula by its value.",
      uncalculated: "This formula has no saved value.",
      uncalculatedRemedy: "Open the file in a spreadsheet and save it, or type the value.",
    },
    E13: {
      error: "No evidence is named.",
      remedy: "Upload it before submission.",
    },
    E14: {
      error: "“{found}” is not the money of a year.",
      code: "Write the currency by its three letters, such as CNY, and the year in four digits.",
      remedy:
        "The factor is in {unit}. Give the exchange rate or both price indices, or amounts in that money.",
    },
    E15: {
      error: "This site is not yours to edit.",
      remedy: "Ask a reporter of your organisation to import this row.",
    },
  },
  serial: {
    programme: "This is a serial number of {programme}: choose that programme.",
    token:
      "The serial number’s {token, select, batch {batch number} start {first number} end {last number} registry {registry code} country {country code} scope {sectoral scope} project {project number} from {first day of the vintage} to {last day of the vintage} flag {last digit} unit {unit code} type {project type} vintage {vintage} developer {developer code} state {state} body {body code} other {“{token}”}} is wrong: {found}. Copy the serial as its registry prints it.",
    quantity: "The serial block holds {count} credits, but {quantity} are entered.",
  },
  csv: {
    empty: "The file has no header row.",
    rows: "The file has more than {limit} rows. Split it.",
    malformed: "Line {line} is not valid CSV: look for a missing quotation mark or column.",
    twice: "The column “{column}” appears twice.",
    long: "Line {line} has a cell of more than {limit} characters, or the file more than {columns} columns.",
    encoding: "The file is neither UTF-8 nor GB18030 text.",
  },
  xlsx: {
    zip: "The file is no intact XLSX workbook.",
    encrypted:
      "The workbook is protected by a password, or in the old XLS format. Save it as XLSX without a password.",
    macros: "The workbook has macros. Save it as XLSX without them.",
    links: "The workbook refers to other files. Replace the references by their values.",
    many: "The workbook has more than {limit} parts.",
    swollen:
      "The workbook would unpack to more than {limit}, or to more than {ratio} times its size.",
    name: "The workbook has a part of a forbidden name: {name}.",
    twice: "The workbook has the part {name} twice.",
    differs: "The workbook’s list of parts does not agree with the parts themselves.",
    unread: "The workbook could not be read. Save it once more, or as CSV.",
    slow: "Reading the workbook took too long or too much memory. Save it as CSV.",
    empty: "The workbook has no visible sheet with rows.",
  },
} as const;
