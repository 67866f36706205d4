import type { en } from "../en";
import type { Same } from "../shape";

export const members = {} satisfies Same<typeof en.members>;
