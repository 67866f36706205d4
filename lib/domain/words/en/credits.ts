export const credits = {
  refused: {
    overlap:
      "One of these serial numbers is already recorded as retired in this installation. Check the block’s first and last number.",
  },
} as const;
