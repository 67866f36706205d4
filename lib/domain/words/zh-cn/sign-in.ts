import type { en } from "../en";
import type { Same } from "../shape";

export const signIn = {} satisfies Same<typeof en.signIn>;
