import type { en } from "../en";
import type { Same } from "../shape";

export const verification = {} satisfies Same<typeof en.verification>;
