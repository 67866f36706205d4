export const checks = {
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
