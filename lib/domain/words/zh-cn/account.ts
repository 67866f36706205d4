import type { en } from "../en";
import type { Same } from "../shape";

export const account = {} satisfies Same<typeof en.account>;
