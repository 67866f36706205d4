import type { en } from "../en";
import type { Same } from "../shape";

export const demo = {} satisfies Same<typeof en.demo>;
