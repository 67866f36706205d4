export const input = {
  required: "Enter a value.",
  id: "This is not a record’s identifier.",
  key: "Use letters, digits and . _ / : - without spaces, beginning with a letter or digit.",
  choice: "Choose one of the options.",
  number: "Enter a number such as 1200.5.",
  fullStop: "Use a full stop for decimals, such as 1234.5.",
  negative: "Enter a number that is not negative.",
  whole: "Enter a whole number in digits alone, such as 1200.",
  date: "Enter a date such as 2025-12-31.",
  text: "Remove control characters from this text.",
  long: "Shorten this text.",
  atMost: "Shorten this text: at most {max, number} characters.",
  banned: "“{phrase}” may not be used in a public text. Say what was done instead.",
  email: "Enter an e-mail address such as name@example.org.",
  ownership:
    "Shares are at most 100%, and their days do not overlap: first day, last day, per cent.",
} as const;
