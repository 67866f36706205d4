export const credits = {
  refused: {
    overlap:
      "One of these serial numbers is already recorded as retired in this installation. Check the block’s first and last number.",
    beneficiary:
      "The credits must be retired for the organisation’s legal name or one of its aliases.",
    beforeIssue: "Credits cannot be retired before they were issued.",
    bound: "This retirement belongs to a claim and stays.",
    key: "There is a retirement with this key already.",
  },
} as const;
