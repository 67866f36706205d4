import type { en } from "../en";
import type { Same } from "../shape";

export const checks = {} satisfies Same<typeof en.checks>;
