import type { en } from "../en";
import type { Same } from "../shape";

export const review = {} satisfies Same<typeof en.review>;
