import type { en } from "../en";
import type { Same } from "../shape";

export const register = {} satisfies Same<typeof en.register>;
