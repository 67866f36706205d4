import { findProgramme } from "./programmes";
import { Refusal } from "./refusal";

/** A block of credits in the numbering it is counted in; two blocks of one numbering must not overlap. */
export type Block = {
  readonly programme: string;
  /** The registry's own token, as numbering restarts by registry; of an opaque serial the serial itself. */
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
  readonly additionalCertification: boolean;
};

type Token = { readonly name: string; readonly form: RegExp; readonly optional?: true };

/** Thirteen tokens, of which `VCS` and the sectoral scope may be missing; inferred from public samples (B). */
const vcsTokens: readonly Token[] = [
  { name: "batch", form: /^\d+$/ },
  { name: "start", form: /^\d{1,15}$/ },
  { name: "end", form: /^\d{1,15}$/ },
  { name: "VCS", form: /^VCS$/, optional: true },
  { name: "VCU", form: /^VCU$/ },
  { name: "body", form: /^\d+$/ },
  { name: "registry", form: /^(APX|MER|VER)$/ },
  { name: "country", form: /^[A-Z]{2}$/ },
  { name: "scope", form: /^\d{1,2}$/, optional: true },
  { name: "project", form: /^\d+$/ },
  { name: "from", form: /^\d{8}$/ },
  { name: "to", form: /^\d{8}$/ },
  { name: "flag", form: /^[01]$/ },
];

/**
 * A serial as its block. Throws a Refusal that names the token at fault, a vintage that is no date or
 * runs backwards, or a quantity other than end − start + 1. A programme without a grammar here takes
 * any serial, which then stands for itself alone.
 */
export function readSerial(programme: string, serial: string, quantity: number): Serial {
  const text = serial.trim();
  if (!findProgramme(programme)?.readsSerials)
    return { programme, register: text, start: 1, end: quantity, quantity, read: null };
  const token = vcsOf(text);
  const [start, end] = [Number(token("start")), Number(token("end"))];
  if (end < start) throw malformed("end", token("end"));
  const count = end - start + 1;
  if (count !== quantity)
    throw new Refusal("invalid", "checks.serial.quantity", { values: { count, quantity } });
  const [vintageFrom, vintageTo] = [dayOf("from", token("from")), dayOf("to", token("to"))];
  if (vintageTo < vintageFrom) throw malformed("to", token("to"));
  return {
    programme,
    register: token("registry"),
    start,
    end,
    quantity,
    read: {
      country: token("country"),
      projectId: token("project"),
      sectoralScope: token("scope") === "" ? null : Number(token("scope")),
      vintageFrom,
      vintageTo,
      additionalCertification: token("flag") === "1",
    },
  };
}

/** The numbers that two blocks of one numbering share, or undefined. */
export function overlapOf(a: Block, b: Block): { from: number; to: number } | undefined {
  if (a.programme !== b.programme || a.register !== b.register) return undefined;
  const [from, to] = [Math.max(a.start, b.start), Math.min(a.end, b.end)];
  return from <= to ? { from, to } : undefined;
}

/** Tokens by name. One that may be missing is left out where as many are missing as may. */
function vcsOf(text: string): (name: string) => string {
  const found = new Map<string, string>();
  const parts = text.split("-");
  let spare = vcsTokens.length - parts.length;
  let at = 0;
  for (const { name, form, optional } of vcsTokens) {
    const part = parts[at] ?? "";
    if (form.test(part) && !(optional && spare > 0 && name === "scope")) {
      found.set(name, part);
      at += 1;
    } else if (optional && spare > 0) spare -= 1;
    else throw malformed(name, part);
  }
  if (at < parts.length) throw malformed("flag", parts.slice(at).join("-"));
  return (name) => found.get(name) ?? "";
}

function dayOf(name: string, digits: string): string {
  const day = `${digits.slice(4)}-${digits.slice(2, 4)}-${digits.slice(0, 2)}`;
  const real = new Date(`${day}T00:00:00Z`);
  const known = !Number.isNaN(real.getTime()) && real.toISOString().startsWith(day);
  if (!known) throw malformed(name, digits);
  return day;
}

function malformed(token: string, found: string): Refusal {
  return new Refusal("invalid", "checks.serial.token", { values: { token, found: found || "–" } });
}
