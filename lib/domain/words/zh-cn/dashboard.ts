import type { en } from "../en";
import type { Same } from "../shape";

export const dashboard = {} satisfies Same<typeof en.dashboard>;
