import type { en } from "../en";
import type { Same } from "../shape";

export const trace = {
  title: "数字的来源",
} satisfies Same<typeof en.trace>;
