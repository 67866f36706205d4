import type { en } from "../en";
import type { Same } from "../shape";

export const measures = {} satisfies Same<typeof en.measures>;
