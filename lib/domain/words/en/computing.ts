export const computing = {
  title: "Green computing calculator",
} as const;
