import type { en } from "../en";
import type { Same } from "../shape";

export const credits = {} satisfies Same<typeof en.credits>;
