import type { Permission } from "@/lib/domain/permissions";
import type { en } from "@/lib/domain/words/en";

export type Section = keyof typeof en.workspace.sections;

/** The sections of a year in the order they are worked through, each with the act that edits it. */
export const sections: readonly { readonly key: Section; readonly act?: Permission }[] = [
  { key: "boundary", act: "report.edit" },
  { key: "activities", act: "activity.change" },
  { key: "import", act: "activity.import" },
  { key: "evidence", act: "evidence.upload" },
  { key: "instruments", act: "instrument.edit" },
  { key: "measures", act: "measure.edit" },
  { key: "credits", act: "retirement.record" },
  { key: "inventory" },
  { key: "progress", act: "report.edit" },
  { key: "review" },
  { key: "findings" },
  { key: "claim" },
  { key: "papers" },
  { key: "history" },
];

export const sectionHref = (reportId: string, section: Section): string =>
  `/reports/${reportId}/${section}`;

export const actOf = (section: Section): Permission | undefined =>
  sections.find(({ key }) => key === section)?.act;

/** The sections before and after one, where there are any. */
export function around(section: Section): { before?: Section; after?: Section } {
  const at = sections.findIndex(({ key }) => key === section);
  const [before, after] = [sections[at - 1]?.key, sections[at + 1]?.key];
  return { ...(before && { before }), ...(after && { after }) };
}
