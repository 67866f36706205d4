import { nearest } from "../nearest";
import type { Told } from "../refusal";
import { findUnit, units } from "../units";
import type { ColumnKind, FileColumn } from "./file-columns";
import { isOwnKey } from "./own-key";
import { plain } from "./plain";

/** As many fraction digits as a factor may have (domain.md N1). */
const fractionDigits = 18;

/** What is wrong with a cell, each with its remedy; undefined where it may stand. */
export function cellFault(
  { kind, required, choices = [] }: FileColumn,
  found: string,
): Told | undefined {
  if (found === "") return required ? { word: "factors.add.empty" } : undefined;
  if (kind === "choice") return choices.includes(found) ? undefined : noChoice(found, choices);
  return checks[kind](found);
}

const checks: Readonly<Record<Exclude<ColumnKind, "choice">, (found: string) => Told | undefined>> =
  {
    text: () => undefined,
    id: idFault,
    mass: (found) =>
      numberFault(found) ?? (/^-/.test(found) ? told("negative", { found }) : undefined),
    number: numberFault,
    year: (found) =>
      /^(19|20)\d\d$/.test(found) && found >= "1990" ? undefined : told("year", { found }),
    address: (found) => (/^https?:\/\/\S+$/.test(found) ? undefined : told("address", { found })),
    unit: unitFault,
  };

function idFault(found: string): Told | undefined {
  if (isOwnKey(found)) return told("own", { found });
  return /^[a-z0-9][a-z0-9.-]{0,159}$/.test(found) ? undefined : told("id", { found });
}

function numberFault(found: string): Told | undefined {
  if (!/^-?\d+(\.\d+)?(e[+-]?\d{1,3})?$/i.test(found)) return told("number", { found });
  const digits = plain(found).split(".")[1]?.length ?? 0;
  return digits > fractionDigits ? told("digits", { found, most: fractionDigits }) : undefined;
}

function unitFault(found: string): Told | undefined {
  if (findUnit(found)) return undefined;
  const codes = units.map(({ code }) => code);
  return told("unit", { found, guess: nearest(found, codes).join(", ") || codes.join(", ") });
}

function noChoice(found: string, choices: readonly string[]): Told {
  return told("choice", { found, guess: nearest(found, choices)[0] ?? choices.join(", ") });
}

type Word =
  | "negative"
  | "year"
  | "address"
  | "own"
  | "id"
  | "number"
  | "digits"
  | "unit"
  | "choice";

function told(word: Word, values: NonNullable<Told["values"]>): Told {
  return { word: `factors.add.${word}`, values };
}
