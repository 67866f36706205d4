export const progress = {
  title: "Base year and progress",
} as const;
