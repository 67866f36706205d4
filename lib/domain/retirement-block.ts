import type { Retirement } from "./case/case-file";
import { readSerial } from "./serials";

type Serial = Pick<Retirement, "programme" | "serial" | "quantity">;

/** The numbering that a serial is counted in, and its first and last number, as the store keys them. */
export function blockOf({ programme, serial, quantity }: Serial) {
  const { register, start, end } = readSerial(programme, serial, quantity);
  return { register, blockStart: start, blockEnd: end };
}
