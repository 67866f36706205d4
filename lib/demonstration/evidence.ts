import type { CaseFile } from "@/lib/domain/case/case-file";
import { groupedBy } from "@/lib/domain/group";

export type EvidenceSheet = {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly links: readonly {
    subject: "activity" | "instrument" | "measure" | "retirement";
    subjectKey: string;
  }[];
};

/** A DEMO sheet per source and per instrument, measure and retirement: what the real file would say, in its place. */
export function evidenceOf(year: CaseFile): readonly EvidenceSheet[] {
  const bySource = groupedBy(year.activities, ({ source }) => source);
  const sources = [...bySource].map(([source, activities]) =>
    sheet(
      `${source}-${year.year.label}.csv`,
      activities.map(({ key, site, from, to, quantity, unit, evidence }) => [
        key,
        site,
        from,
        to,
        quantity,
        unit,
        evidence,
      ]),
      activities.map(({ key }) => ({ subject: "activity", subjectKey: key })),
    ),
  );
  const instruments = year.instruments.map(({ key, serialFrom, serialTo, megawattHours }) =>
    sheet(
      `${key}.csv`,
      [[key, serialFrom, serialTo, megawattHours, "MWh"]],
      [{ subject: "instrument", subjectKey: key }],
    ),
  );
  const measures = year.measures.map(({ key, name, evidenceClass }) =>
    sheet(`${key}.csv`, [[key, name, evidenceClass]], [{ subject: "measure", subjectKey: key }]),
  );
  const retirements = year.retirements.map(({ key, serial, quantity, retiredOn }) =>
    sheet(
      `${key}.csv`,
      [[key, serial, String(quantity), retiredOn]],
      [{ subject: "retirement", subjectKey: key }],
    ),
  );
  return [...sources, ...instruments, ...measures, ...retirements];
}

function sheet(
  name: string,
  rows: readonly string[][],
  links: EvidenceSheet["links"],
): EvidenceSheet {
  const lines = [["DEMO evidence: invented, proves nothing about any company"], ...rows];
  const text = lines
    .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(","))
    .join("\r\n");
  return {
    name: `DEMO-${name.replaceAll("/", "-")}`,
    bytes: new TextEncoder().encode(`${text}\r\n`),
    links,
  };
}
