import type { en } from "../en";
import type { Same } from "../shape";

export const apiKeys = {
  title: "API密钥",
} satisfies Same<typeof en.apiKeys>;
