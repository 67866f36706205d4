import type { en } from "../en";
import type { Same } from "../shape";

export const computing = {
  title: "绿色计算计算器",
} satisfies Same<typeof en.computing>;
