import type { CaseFile } from "../case/case-file";

/** A text that everyone reads, by the field in which it was typed. */
export type PublicText = { readonly field: string; readonly text: string };

/** What of a year is printed as somebody's own words: the claim's subject, the sector, the measures' names. */
export function publicTexts({ claim, organisation, measures }: CaseFile): readonly PublicText[] {
  return [
    { field: "claim.subject", text: claim?.subject ?? "" },
    { field: "organisation.sector", text: organisation.sector },
    ...measures.flatMap(({ name, localName }, at) => [
      { field: `measures[${at}].name`, text: name },
      { field: `measures[${at}].localName`, text: localName },
    ]),
  ].filter(({ text }) => text !== "");
}
