import type { en } from "../en";
import type { Same } from "../shape";

export const progress = {
  title: "基准年与进展",
} satisfies Same<typeof en.progress>;
