export const ownFactors = {
  title: "Own factors",
} as const;
