import type { en } from "./en";
import type { Same } from "./shape";
import { gate } from "./zh-cn/gate";
import { papers } from "./zh-cn/papers";
import { register } from "./zh-cn/register";
import { screens } from "./zh-cn/screens";

export const zhCn = { ...screens, papers, register, gate } satisfies Same<typeof en>;
