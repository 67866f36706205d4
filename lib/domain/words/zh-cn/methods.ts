import type { en } from "../en";
import type { Same } from "../shape";

export const methods = {
  title: "方法",
  direct: "数量 × 因子",
  quantity: "数量",
} satisfies Same<typeof en.methods>;
