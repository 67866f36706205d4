import type { en } from "../en";
import type { Same } from "../shape";

export const factors = {} satisfies Same<typeof en.factors>;
