import type { en } from "../en";
import type { Same } from "../shape";

export const units = {} satisfies Same<typeof en.units>;
