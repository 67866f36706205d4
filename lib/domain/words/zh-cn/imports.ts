import type { en } from "../en";
import type { Same } from "../shape";

export const imports = {} satisfies Same<typeof en.imports>;
