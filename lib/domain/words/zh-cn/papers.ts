import type { en } from "../en";
import type { Same } from "../shape";

export const papers = {} satisfies Same<typeof en.papers>;
