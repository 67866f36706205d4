import { View } from "@react-pdf/renderer";
import { claimOf, claimSentence } from "../claim";
import type { Paper } from "../paper-types";
import { T } from "../text";
import type { Translate } from "../translate";
import { leftOut } from "./limits";
import { qualification } from "./qualification";
import { style } from "./style";

type Props = { readonly paper: Paper; readonly t: Translate };

/** The claim and its limits side by side, and across both what the opinion excepts; in one type size. */
export function Stated({ paper, t }: Props) {
  const sentences = [t("papers.sentence", { text: claimSentence(paper, t) })];
  const { page } = qualification(paper, t);
  return (
    <View style={{ marginTop: page ? 9 : 14 }}>
      <View style={style.row}>
        <Column
          caption={t("papers.certificate.states")}
          sentences={sentences}
          note={basis(paper, t)}
        />
        <View style={{ width: 21 }} />
        <Column caption={t("papers.certificate.notCovered")} sentences={leftOut(paper, t)} />
      </View>
      {page ? (
        <View style={[style.row, { marginTop: 7 }]}>
          <Column caption={t("papers.certificate.qualification")} sentences={[page]} />
        </View>
      ) : null}
    </View>
  );
}

type ColumnProps = {
  readonly caption: string;
  readonly sentences: readonly string[];
  readonly note?: string;
};

function Column({ caption, sentences, note }: ColumnProps) {
  return (
    <View style={[style.rule, { flex: 1, paddingTop: 5 }]}>
      <T style={[style.caption, { marginBottom: 3 }]}>{caption}</T>
      {sentences.map((one) => (
        <T key={one} style={[style.claim, { marginBottom: 2 }]}>
          {one}
        </T>
      ))}
      {note ? <T style={[style.quiet, { marginTop: 4 }]}>{note}</T> : null}
    </View>
  );
}

/** What the claim stands on: boundary, sites, warming potentials, base year. */
function basis(paper: Paper, t: Translate): string {
  const { boundary, sites, year } = paper.statement.case;
  const same = year.label.startsWith(String(boundary.baseYear));
  return t("papers.certificate.basis", {
    approach: t(`papers.approach.${boundary.approach}`),
    subject: t(`papers.subject.${claimOf(paper)}`),
    sites: sites.filter(({ inClaim }) => inClaim).length,
    gwp: boundary.gwpSet,
    baseYear: String(boundary.baseYear),
    change: t(same ? "papers.certificate.baseYearSame" : "papers.certificate.baseYearOther"),
  });
}
