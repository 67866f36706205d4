import { readFileSync } from "node:fs";
import type { CaseFile } from "@/lib/domain/case/case-file";
import { readCase } from "@/lib/domain/case/read-case";
import type { Actor } from "@/lib/domain/roles";
import { attachEvidence } from "@/lib/services/evidence";

/** The demonstration's year as that of a test's own organisation, its credits from a block of their own. */
export function demonstrationOf(organisationId: string): CaseFile {
  const text = readFileSync("lib/domain/demonstration/2022.case.json", "utf8");
  const file = readCase(text);
  const legalName = `reporter ${organisationId}`;
  return {
    ...file,
    organisation: { ...file.organisation, slug: organisationId },
    instruments: file.instruments.map((one) => ({
      ...one,
      system: `${one.system} ${organisationId}`,
    })),
    retirements: file.retirements.map((one) => {
      const start = 1_000_000_000 + Math.floor(Math.random() * 8e9) * 1e5;
      const [batch, , , ...rest] = one.serial.split("-");
      const serial = [batch, start, start + one.quantity - 1, ...rest].join("-");
      return { ...one, serial, beneficiary: legalName };
    }),
  };
}

/** Links one sheet to every entry that must have a file. */
export async function proveAll(by: Actor, reportId: string, file: CaseFile): Promise<void> {
  const of = (subject: "activity" | "instrument" | "measure" | "retirement", keys: string[]) =>
    keys.map((subjectKey) => ({ subject, subjectKey }));
  const links = [
    ...of(
      "activity",
      file.activities.map(({ key }) => key),
    ),
    ...of(
      "instrument",
      file.instruments.map(({ key }) => key),
    ),
    ...of(
      "measure",
      file.measures.map(({ key }) => key),
    ),
    ...of(
      "retirement",
      file.retirements.map(({ key }) => key),
    ),
  ];
  await attachEvidence(by, { reportId, name: "meter.csv", bytes: csv("key,kWh\nA001,1\n"), links });
}

export const csv = (text: string) => new TextEncoder().encode(text);
