import type { en } from "../en";
import type { Same } from "../shape";

export const workspace = {} satisfies Same<typeof en.workspace>;
