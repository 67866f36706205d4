import type { en } from "../en";
import type { Same } from "../shape";

export const gate = {} satisfies Same<typeof en.gate>;
