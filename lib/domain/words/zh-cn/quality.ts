import type { en } from "../en";
import type { Same } from "../shape";

export const quality = {
  title: "数据质量与不确定性",
} satisfies Same<typeof en.quality>;
