import type { en } from "../en";
import type { Same } from "../shape";

export const common = {} satisfies Same<typeof en.common>;
