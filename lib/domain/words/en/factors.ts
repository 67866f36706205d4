export const factors = {
  refused: {
    changed:
      "The edition “{edition}” is already loaded with other values. An edition never changes.",
  },
} as const;
