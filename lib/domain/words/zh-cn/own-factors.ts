import type { en } from "../en";
import type { Same } from "../shape";

export const ownFactors = {
  title: "自有因子",
} satisfies Same<typeof en.ownFactors>;
