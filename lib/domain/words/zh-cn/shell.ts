import type { en } from "../en";
import type { Same } from "../shape";

export const shell = {} satisfies Same<typeof en.shell>;
