import type { CaseFile } from "../case/case-file";
import { type PublicText, type SaidKind, textsOf } from "./said-fields";

/** What a year says beside its figures and sites, or some parts of it. */
type Declared = {
  readonly [Part in
    | "claim"
    | "comparatives"
    | "equivalence"
    | "denominators"
    | "separate"
    | "baseline"
    | "targets"
    | "plan"]?: CaseFile[Part] | undefined;
};

/** What of a year is printed for everyone as somebody's own words, by its field in the case file. */
export function publicTexts(file: CaseFile): readonly PublicText[] {
  return [
    ...textsOf("organisation", file.organisation, "organisation."),
    ...textsOf("boundary", file.boundary, "boundary."),
    ...each("exclusion", file.exclusions, "exclusions"),
    ...each("measure", file.measures, "measures"),
    ...each("retirement", file.retirements, "retirements"),
    ...declaredTexts(file),
  ];
}

/** The same of what a year declares; a part that is absent says nothing. */
export function declaredTexts(declared: Declared): readonly PublicText[] {
  const { claim, equivalence, baseline, plan } = declared;
  return [
    ...textsOf("claim", claim, "claim."),
    ...each("comparative", declared.comparatives, "comparatives"),
    ...textsOf("equivalence", equivalence, "equivalence."),
    ...each("denominator", declared.denominators, "denominators"),
    ...each("separate", declared.separate, "separate"),
    ...textsOf("baseline", baseline, "baseline."),
    ...each("change", baseline?.changes, "baseline.changes"),
    ...each("target", declared.targets, "targets"),
    ...textsOf("plan", plan, "plan."),
    ...each("planMeasure", plan?.measures, "plan.measures"),
  ];
}

const each = (kind: SaidKind, list: readonly unknown[] | undefined, within: string) =>
  (list ?? []).flatMap((one, at) => textsOf(kind, one, `${within}[${at}].`));
