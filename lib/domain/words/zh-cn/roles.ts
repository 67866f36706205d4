import type { en } from "../en";
import type { Same } from "../shape";

export const roles = {} satisfies Same<typeof en.roles>;
