import { malformed, type Tokens, tokensOf } from "./ledger/grammar";
import { serialGrammars } from "./ledger/grammars";
import { isRefusal, Refusal } from "./refusal";

/** A block of credits in the numbering it is counted in; two blocks of one numbering must not overlap. */
export type Block = {
  readonly programme: string;
  /** The tokens within which the numbers count up; of an opaque serial the serial itself. */
  readonly register: string;
  readonly start: number;
  readonly end: number;
};

export type Serial = Block & {
  readonly quantity: number;
  /** What the serial itself says; null where the programme's grammar is not known (overlap not checked). */
  readonly read: SerialFacts | null;
};
export type SerialFacts = {
  readonly country: string;
  readonly projectId: string;
  readonly sectoralScope: number | null;
  readonly vintageFrom: string;
  readonly vintageTo: string;
  /** Null where the programme's serials do not say. */
  readonly additionalCertification: boolean | null;
};

/** Whether overlap is checked number by number; else only for the serial as a whole. */
export const readsSerials = (programme: string): boolean => programme in serialGrammars;

/**
 * A serial as its block. Throws a Refusal that names the token at fault, a vintage that is no date or
 * runs backwards, or a quantity other than end − start + 1. A programme without a grammar here takes
 * any serial, which then stands for itself alone.
 */
export function readSerial(programme: string, serial: string, quantity: number): Serial {
  const read = readBlock(programme, serial);
  if (!read) {
    refuseReadable(serial);
    return { ...opaque(programme, serial), end: quantity, quantity, read: null };
  }
  const count = read.end - read.start + 1;
  if (count !== quantity)
    throw new Refusal("invalid", "checks.serial.quantity", { values: { count, quantity } });
  return { ...read, quantity };
}

/** A serial's block, whatever its quantity; undefined where the programme's grammar is not known. */
export function readBlock(programme: string, serial: string) {
  const grammar = serialGrammars[programme];
  if (!grammar) return undefined;
  const token = tokensOf(grammar, serial.trim());
  const [start, end] = [Number(token("start")), Number(token("end"))];
  if (end < start) throw malformed("end", token("end"));
  const register = grammar.numbering.map((name) => unpadded(token(name))).join("-");
  return { programme, register, start, end, read: factsOf(token) };
}

/** What stands for a serial that is not read: itself, however it was typed. */
export function opaque(programme: string, serial: string) {
  const register = folded(serial).replace(/\s+/g, "");
  return { programme, register, start: 1 };
}

/** Width, case, kinds of hyphen and letters nobody sees make no other serial. */
const folded = (serial: string) =>
  serial
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .replace(/\p{Pd}/gu, "-")
    .toUpperCase();

/** A number with zeros before it is the same number, and no other numbering. */
const unpadded = (token: string) => token.replace(/^(\D*)0+(?=\d)/, "$1");

/** A serial that a programme's grammar reads is not recorded under another name, where no number of it would be compared. */
function refuseReadable(serial: string): void {
  const plain = folded(serial)
    .replace(/\s*-\s*/g, "-")
    .trim();
  const [programme] = Object.keys(serialGrammars).filter((key) => fits(key, plain));
  if (programme) throw new Refusal("invalid", "checks.serial.programme", { values: { programme } });
}

function fits(programme: string, serial: string): boolean {
  try {
    return readBlock(programme, serial) !== undefined;
  } catch (error) {
    if (isRefusal(error)) return false;
    throw error;
  }
}

/** The numbers that two blocks of one numbering share, or undefined. */
export function overlapOf(a: Block, b: Block): { from: number; to: number } | undefined {
  if (a.programme !== b.programme || a.register !== b.register) return undefined;
  const [from, to] = [Math.max(a.start, b.start), Math.min(a.end, b.end)];
  return from <= to ? { from, to } : undefined;
}

function factsOf(token: Tokens): SerialFacts {
  const { vintageFrom, vintageTo } = vintageOf(token);
  return {
    country: token("country"),
    projectId: token("project"),
    sectoralScope: token("scope") === "" ? null : Number(token("scope")),
    vintageFrom,
    vintageTo,
    additionalCertification: token("flag") === "" ? null : token("flag") === "1",
  };
}

/** From day to day, or the whole year where the serial names a year alone. */
function vintageOf(token: Tokens) {
  const year = token("vintage");
  if (year !== "") return { vintageFrom: `${year}-01-01`, vintageTo: `${year}-12-31` };
  const [vintageFrom, vintageTo] = [dayOf("from", token("from")), dayOf("to", token("to"))];
  if (vintageTo < vintageFrom) throw malformed("to", token("to"));
  return { vintageFrom, vintageTo };
}

function dayOf(name: string, digits: string): string {
  const day = `${digits.slice(4)}-${digits.slice(2, 4)}-${digits.slice(0, 2)}`;
  const real = new Date(`${day}T00:00:00Z`);
  const known = !Number.isNaN(real.getTime()) && real.toISOString().startsWith(day);
  if (!known) throw malformed(name, digits);
  return day;
}
