import type { en } from "../en";
import type { Same } from "../shape";

export const templates = {
  title: "导入模板",
} satisfies Same<typeof en.templates>;
