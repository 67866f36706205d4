import type { en } from "../en";
import type { Same } from "../shape";

export const categories = {} satisfies Same<typeof en.categories>;
