import type { FindingKind } from "../../assurance/finding";
import type { Left } from "../../assurance/opinion-parts/stated";
import { tonnes } from "../../format";
import { Body } from "../report/pieces";
import { Table } from "../report/table";
import type { Props } from "./verification-types";

/** Parts 11 to 13: what was left uncorrected of these kinds; "none" is said. */
const uncorrected =
  (...kinds: readonly FindingKind[]) =>
  ({ paper, t }: Props) => {
    const of = paper.stated.findings.filter(
      ({ kind, state }) => kinds.includes(kind) && state === "closed_uncorrected",
    );
    return <LeftTable t={t} of={of} />;
  };

export const Misstatements = uncorrected("misstatement");
export const Conformity = uncorrected("non_conformity", "prior_year");
export const Compliance = uncorrected("non_compliance");

/** Part 14: every improvement that is not made yet. */
export function Improvements({ paper, t }: Props) {
  const of = paper.stated.findings.filter(
    ({ kind, state }) =>
      kind === "improvement" && state !== "withdrawn" && state !== "closed_corrected",
  );
  if (of.length === 0) return <Body>{t("papers.verification.none")}</Body>;
  return (
    <Table
      columns={[
        { head: t("papers.report.verification.ref"), part: 1 },
        { head: t("papers.report.verification.text"), part: 9 },
      ]}
      rows={of.map(({ ref, text }) => [ref, text])}
    />
  );
}

/** Findings by reference, text, tonnes and whether they are material. */
export function LeftTable({ t, of }: Pick<Props, "t"> & { readonly of: readonly Left[] }) {
  if (of.length === 0) return <Body>{t("papers.verification.none")}</Body>;
  return (
    <Table
      columns={[
        { head: t("papers.report.verification.ref"), part: 1 },
        { head: t("papers.report.verification.kind"), part: 1.8 },
        { head: t("papers.report.verification.text"), part: 5 },
        { head: t("papers.report.verification.effect"), part: 1.6, figures: true },
        { head: t("papers.verification.material"), part: 1 },
      ]}
      rows={of.map((one) => [
        one.ref,
        t(`papers.terms.findingKind.${one.kind}`),
        one.text,
        effect(one, t),
        t(one.material ? "papers.report.yes" : "papers.report.no"),
      ])}
    />
  );
}

/** Of Scope 2 by market, and by location where that differs. */
function effect({ effectGrams, effectLocationGrams }: Left, t: Props["t"]): string {
  if (effectGrams === null) return "–";
  const market = tonnes(effectGrams);
  if (effectLocationGrams === null || effectLocationGrams === effectGrams) return market;
  return t("papers.verification.bothMethods", { market, location: tonnes(effectLocationGrams) });
}
