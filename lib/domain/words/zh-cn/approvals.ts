import type { en } from "../en";
import type { Same } from "../shape";

export const approvals = {} satisfies Same<typeof en.approvals>;
