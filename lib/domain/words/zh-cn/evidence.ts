import type { en } from "../en";
import type { Same } from "../shape";

export const evidence = {} satisfies Same<typeof en.evidence>;
