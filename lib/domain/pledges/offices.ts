/** How each office writes a patent's number; spaces are taken out before. */
const patentOffices = {
  CNIPA: /^(CN\d{7,9}[A-Z]|ZL\d{12}\.[\dX]|ZL\d{8}\.[\dX])$/,
  USPTO: /^US(\d{7,8}(B[12])?|\d{11}A\d)$/,
  EPO: /^EP\d{7}[AB]\d$/,
  WIPO: /^WO\d{4}\/?\d{6}([A-Z]\d)?$/,
} as const satisfies Record<string, RegExp>;

export type PatentOffice = keyof typeof patentOffices;
export const patentOfficeNames = Object.keys(patentOffices) as readonly PatentOffice[];

/** A number as its office writes it, without spaces; undefined where it is none of that office's. */
export function patentNumber(office: PatentOffice, typed: string): string | undefined {
  const number = typed.normalize("NFKC").replace(/[\s,]/g, "").toUpperCase();
  return patentOffices[office].test(number) ? number : undefined;
}
