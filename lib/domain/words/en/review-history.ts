export const reviewHistory = {
  lede: "Every step in its order, and every statement that was submitted.",
  caption: "Statements by cycle",
  cycle: "Cycle",
  frozen: "Frozen",
  hash: "SHA-256",
  compare: "Compare",
  compareWith: "with cycle {cycle}",
  none: "Nothing has been submitted yet.",
  noneText:
    "A statement is frozen each time the year is submitted. It is then listed here with its hash.",
  steps: "Steps",
} as const;
