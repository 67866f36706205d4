import type { en } from "../en";
import type { Same } from "../shape";

export const audit = {} satisfies Same<typeof en.audit>;
