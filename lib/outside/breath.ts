/** Lets others have their turn: what waits in the process runs before this goes on. */
export { setImmediate as breath } from "node:timers/promises";
