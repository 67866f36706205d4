import type { en } from "../en";
import type { Same } from "../shape";

export const states = {} satisfies Same<typeof en.states>;
