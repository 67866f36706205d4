import type { Instrument } from "../case/case-file";
import { Refusal } from "../refusal";

type Serials = Pick<Instrument, "system" | "serialFrom" | "serialTo">;

/** Registries of energy attribute certificates that people write in several ways, folded. */
const systems: readonly (readonly string[])[] = [
  ["IREC", "IRECE"],
  ["CHINAGEC", "GEC", "绿证", "中国绿证", "绿色电力证书"],
];

/**
 * Where certificates stand in their system's numbering: the numbering, and the first and last number as digits
 * that sort as text. Serials that are no range of one numbering stand for themselves alone, with no numbers.
 * Throws a Refusal `invalid` where the last number is before the first.
 */
export function certificateBlock({ system, serialFrom, serialTo }: Serials) {
  const [from, to] = [plain(serialFrom), plain(serialTo || serialFrom)];
  if (from === "") return { register: "", serialFirst: "", serialLast: "" };
  const [first, last] = [numberOf(from), numberOf(to)];
  if (!first || first.shape !== last?.shape)
    return { register: [systemOf(system), from, to].join("|"), serialFirst: "", serialLast: "" };
  if (last.digits < first.digits) throw backwards();
  const register = [systemOf(system), first.shape].join("|");
  return { register, serialFirst: first.digits, serialLast: last.digits };
}

/** Whether overlap is checked number by number; else only for the serials as they are. */
export function readsCertificates(serials: Serials): boolean {
  return certificateBlock(serials).serialFirst !== "";
}

function systemOf(system: string): string {
  const folded = plain(system).replace(/[^\p{L}\p{N}]/gu, "");
  return systems.find((names) => names.includes(folded))?.[0] ?? folded;
}

/** The serial with its digits taken out, and the digits; the last run counts up, those before it have fixed lengths. */
function numberOf(serial: string) {
  const runs = serial.match(/\d+/g) ?? [];
  const last = runs.at(-1);
  if (last === undefined || last.length > 40) return undefined;
  let n = 0;
  const shape = serial.replace(/\d+/g, (run) => {
    n += 1;
    return n === runs.length ? "#" : `{${run.length}}`;
  });
  return { shape, digits: [...runs.slice(0, -1), last.padStart(40, "0")].join("") };
}

const plain = (text: string) => text.normalize("NFKC").replace(/\s+/g, "").toUpperCase();

function backwards(): Refusal {
  const word = "instruments.refused.backwards";
  return new Refusal("invalid", word, { fields: { serialTo: { word } } });
}
