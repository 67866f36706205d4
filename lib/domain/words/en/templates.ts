export const templates = {
  title: "Import templates",
} as const;
