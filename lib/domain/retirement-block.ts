import type { Retirement } from "./case/case-file";
import { readSerial } from "./serials";

/** The numbering that a retirement's serial is counted in, and its first and last number, as the store keys them. */
export function blockOf({ programme, serial, quantity }: Retirement) {
  const { register, start, end } = readSerial(programme, serial, quantity);
  return { register, blockStart: start, blockEnd: end };
}
