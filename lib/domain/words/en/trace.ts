export const trace = {
  title: "Where this figure comes from",
} as const;
