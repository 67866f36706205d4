export const quality = {
  title: "Data quality and uncertainty",
} as const;
