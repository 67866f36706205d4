import { randomUUID } from "node:crypto";
import { and, isNull, like } from "drizzle-orm";
import { store } from "@/db/store";
import type { Instrument } from "@/lib/domain/case/case-file";
import { addInstrumentInput } from "@/lib/domain/inputs/entries";
import { aReport, organisationWith } from "./fixtures";
import type { Span } from "./spans";

/** A year of an organisation of its own. */
export async function aYear(label = "2025"): Promise<string> {
  return aReport((await organisationWith("reporter")).reporter, label);
}

const width = 4;
const numbered = (n: number) => String(n).padStart(width, "0");

/** Certificates of a numbering that no other test uses. */
export const certificatesOf = (numbering: number, { start, end }: Span) => ({
  serialFrom: `N${numbering}-${numbered(start)}`,
  serialTo: `N${numbering}-${numbered(end)}`,
});

export function aCertificate(numbering: number, span: Span): Instrument {
  const { reportId: _, ...instrument } = addInstrumentInput.parse({
    ...{ reportId: randomUUID(), key: "I1", kind: "certificate", system: "I-REC", market: "CN" },
    ...{ vintageFrom: "2025-01-01", vintageTo: "2025-12-31" },
    ...{ megawattHours: "10", kilogramsPerMegawattHour: "0" },
    criteria: Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((n) => [n, "n.a."])),
    ...certificatesOf(numbering, span),
  });
  return instrument;
}

/** The certificates of a numbering that stand in the store, whoever has them. */
export function liveCertificates(numbering: number): Promise<Span[]> {
  return store().read(async ({ db, t: { instruments: i } }) => {
    const rows = await db
      .select()
      .from(i)
      .where(and(like(i.serialFrom, `N${numbering}-%`), isNull(i.withdrawnAt)));
    const end = (serial: string) => Number(serial.slice(-width));
    return rows.map((one) => ({ start: end(one.serialFrom), end: end(one.serialTo) }));
  });
}
