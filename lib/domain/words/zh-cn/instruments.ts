import type { en } from "../en";
import type { Same } from "../shape";

export const instruments = {} satisfies Same<typeof en.instruments>;
