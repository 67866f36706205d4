import type { Retirement } from "./case/case-file";
import { Refusal } from "./refusal";
import { readBlock, readSerial } from "./serials";
import type { Word } from "./words/en";

type Serial = Pick<Retirement, "programme" | "serial" | "quantity">;

/** The numbering that a serial is counted in, and its first and last number, as the store keys them. */
export function blockOf({ programme, serial, quantity }: Serial) {
  const { register, start, end } = readSerial(programme, serial, quantity);
  return { register, blockStart: start, blockEnd: end };
}

type Said = Pick<
  Retirement,
  "programme" | "serial" | "country" | "projectId" | "vintageFrom" | "vintageTo" | "issuedOn"
>;

/**
 * What is typed beside a serial says what the serial says itself, and its days are in order.
 * @throws Refusal `invalid` by field, telling what the serial says
 */
export function refuseUnlike(typed: Said, today: string): void {
  const { programme, serial, country, projectId, vintageFrom, vintageTo, issuedOn } = typed;
  if (vintageTo < vintageFrom) throw fault("vintageTo", "credits.refused.vintage");
  if (issuedOn < vintageFrom) throw fault("issuedOn", "credits.refused.beforeVintage");
  if (issuedOn > today) throw fault("issuedOn", "credits.refused.issuedFuture");
  const read = readBlock(programme, serial)?.read;
  if (!read) return;
  if (read.country !== country) throw unlike("country", read.country);
  if (digits(read.projectId) !== digits(projectId)) throw unlike("projectId", read.projectId);
  if (vintageFrom < read.vintageFrom) throw unlike("vintageFrom", read.vintageFrom);
  if (vintageTo > read.vintageTo) throw unlike("vintageTo", read.vintageTo);
}

/** A project's number, however its programme's letters are put before it. */
const digits = (project: string) => project.replace(/\D/g, "");

const unlike = (field: keyof Said, said: string) =>
  fault(field, "credits.refused.unlike", { said });

function fault(field: keyof Said, word: Word, values: { readonly said?: string } = {}): Refusal {
  return new Refusal("invalid", "refusal.invalid", { fields: { [field]: { word, values } } });
}
