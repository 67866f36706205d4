import { View } from "@react-pdf/renderer";
import { change, percent, statedTonnes, tonnes } from "../../format";
import { Body, Facts, Lead, Note, type Props, Subhead } from "./pieces";
import { Table } from "./table";

type Few = Pick<Props, "paper" | "t">;

/** Biogenic CO2 and removals, outside the scopes (Corporate Standard Ch 9). */
export function Biogenic({ paper, t }: Props) {
  const { biogenicCo2 } = paper.statement.figures.inventory.totals;
  const none = t("papers.report.biogenic.noneRecorded");
  return (
    <View style={{ marginBottom: 26 }}>
      <Lead>{t("papers.report.biogenic.lead")}</Lead>
      <Facts
        facts={[
          [
            t("papers.report.biogenic.biogenic"),
            biogenicCo2 === 0 ? none : `${tonnes(biogenicCo2)} ${t("papers.report.unit")}`,
          ],
          [t("papers.report.biogenic.removals"), none],
        ]}
      />
    </View>
  );
}

/** The base year, and what others said of earlier years beside what their own figures give. */
export function BaseYear({ paper, t }: Props) {
  const { boundary, year } = paper.statement.case;
  const same = year.label.startsWith(String(boundary.baseYear));
  const said = { year: String(boundary.baseYear) };
  return (
    <View>
      <Lead>
        {same
          ? t("papers.report.baseYear.lead", said)
          : t("papers.report.baseYear.leadOther", said)}
      </Lead>
      <Facts
        facts={[
          [t("papers.report.baseYear.note"), boundary.baseYearNote || "–"],
          [t("papers.report.baseYear.policy"), t("papers.report.baseYear.policyText")],
          [t("papers.report.baseYear.predecessor"), t("papers.report.baseYear.predecessorText")],
        ]}
      />
      <Comparatives paper={paper} t={t} />
    </View>
  );
}

function Comparatives({ paper, t }: Few) {
  const { figures, case: declared } = paper.statement;
  if (figures.comparatives.length === 0) return null;
  return (
    <View>
      <Subhead>{t("papers.report.baseYear.stated")}</Subhead>
      <Body>{t("papers.report.baseYear.statedText")}</Body>
      <Table
        columns={[
          { head: t("papers.report.baseYear.figure"), part: 2 },
          { head: t("papers.report.baseYear.of"), part: 0.8 },
          { head: t("papers.report.baseYear.tonnes"), part: 1.8, figures: true },
          { head: t("papers.report.baseYear.change"), part: 1.8, figures: true },
          { head: t("papers.report.baseYear.recomputed"), part: 1.5, figures: true },
          { head: t("papers.report.baseYear.interval"), part: 2.1, figures: true },
          { head: t("papers.report.baseYear.verdict"), part: 2.2 },
        ]}
        rows={figures.comparatives.map((one) => [
          t(`papers.terms.figure.${one.figure}`),
          one.year,
          statedTonnes(one.statedTonnes),
          change(one.statedChangePercent, 0),
          change(one.recomputedChangePercent),
          `${percent(one.lowestPercent)} – ${percent(one.highestPercent)}`,
          t(`papers.terms.verdict.${one.verdict}`),
        ])}
      />
      {declared.comparatives.map(({ key, figure, text, source }) => (
        <Note key={key}>
          {t("papers.report.baseYear.source", {
            figure: t(`papers.terms.figure.${figure}`),
            text,
            source,
          })}
        </Note>
      ))}
    </View>
  );
}
