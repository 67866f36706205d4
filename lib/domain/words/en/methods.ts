export const methods = {
  title: "Methods",
  direct: "Quantity × factor",
  quantity: "Quantity",
} as const;
