import type { en } from "../en";
import type { Same } from "../shape";

export const calculator = {} satisfies Same<typeof en.calculator>;
