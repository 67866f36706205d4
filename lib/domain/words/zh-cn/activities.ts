import type { en } from "../en";
import type { Same } from "../shape";

export const activities = {} satisfies Same<typeof en.activities>;
