import type { en } from "../en";
import type { Same } from "../shape";

export const certificates = {} satisfies Same<typeof en.certificates>;
