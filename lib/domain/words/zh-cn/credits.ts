import type { en } from "../en";
import type { Same } from "../shape";

export const credits = {
  refused: { overlap: "其中有序列号已在本平台登记为注销，请核对该号段的起止号码。" },
} satisfies Same<typeof en.credits>;
