import type { ReactElement } from "react";
import type { en } from "../../words/en";
import { BaseYear, Biogenic } from "./base-year";
import { Bridge } from "./bridge";
import { Company } from "./company";
import { CreditsRetired } from "./credits";
import { Disclosures } from "./disclosures";
import { FactorList } from "./factor-list";
import { Intensity } from "./intensity";
import { KeyFigures } from "./key-figures";
import { Measures } from "./measures";
import { Methods } from "./methods";
import { Models } from "./models";
import { Months } from "./months";
import type { Props } from "./pieces";
import { Quality } from "./quality";
import { Scope1 } from "./scope1";
import { Scope2 } from "./scope2";
import { Scope3 } from "./scope3";
import { Sites } from "./sites";
import { Targets } from "./targets";
import { Trace } from "./trace";
import { Verification } from "./verification";

export type Section = {
  readonly id: keyof typeof en.papers.report.section;
  readonly numeral: string;
  readonly parts: readonly ((props: Props) => ReactElement | null)[];
};

/** The report's sections; the place of a row is its place in print. Those of one list share a page. */
export const sheets: readonly (readonly Section[])[] = [
  [{ id: "keyFigures", numeral: "1", parts: [KeyFigures] }],
  [{ id: "company", numeral: "2", parts: [Company] }],
  [{ id: "scope1", numeral: "3", parts: [Scope1] }],
  [{ id: "scope2", numeral: "4", parts: [Scope2] }],
  [{ id: "scope3", numeral: "5", parts: [Scope3] }],
  [
    { id: "biogenic", numeral: "6", parts: [Biogenic] },
    { id: "baseYear", numeral: "7", parts: [BaseYear] },
  ],
  [{ id: "methods", numeral: "8", parts: [Methods] }],
  [{ id: "sites", numeral: "9", parts: [Sites] }],
  [{ id: "months", numeral: "10", parts: [Months, Intensity] }],
  [{ id: "bridge", numeral: "11", parts: [Bridge, Measures, Models] }],
  [{ id: "targets", numeral: "12", parts: [Targets] }],
  [{ id: "credits", numeral: "13", parts: [CreditsRetired] }],
  [{ id: "quality", numeral: "14", parts: [Quality] }],
  [{ id: "verification", numeral: "15", parts: [Verification] }],
  [{ id: "index", numeral: "A", parts: [Disclosures] }],
  [{ id: "factors", numeral: "B", parts: [FactorList] }],
  [{ id: "trace", numeral: "C", parts: [Trace] }],
];
