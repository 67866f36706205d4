import { View } from "@react-pdf/renderer";
import { change, day, percent, quantity, statedTonnes, tonnes } from "../../format";
import { recalculationOf } from "../../years/base-year";
import { Restated } from "./base-year-restated";
import { Body, Facts, Lead, Note, type Props, Subhead } from "./pieces";
import { Table } from "./table";

type Few = Pick<Props, "paper" | "t">;

/** Biogenic CO2, removals and what else stands outside the scopes (Corporate Standard Ch 9). */
export function Biogenic({ paper, t }: Props) {
  const { figures, case: declared } = paper.statement;
  const { biogenicCo2 } = figures.inventory.totals;
  const none = t("papers.report.biogenic.noneRecorded");
  const removals = declared.separate.filter(({ kind }) => kind === "removals");
  const others = declared.separate.filter(({ kind }) => kind !== "removals");
  const said = (one: (typeof removals)[number]) =>
    [one.name, quantity(one.quantity, one.unit, paper.locale), one.text]
      .filter(Boolean)
      .join(" · ");
  return (
    <View style={{ marginBottom: 26 }}>
      <Lead>{t("papers.report.biogenic.lead")}</Lead>
      <Facts
        facts={[
          [
            t("papers.report.biogenic.biogenic"),
            biogenicCo2 === 0 ? none : `${tonnes(biogenicCo2)} ${t("papers.report.unit")}`,
          ],
          [t("papers.report.biogenic.removals"), removals.length > 0 ? removals.map(said) : none],
          ...others.map((one) => [t(`progress.separate.kinds.${one.kind}`), said(one)] as const),
        ]}
      />
      {declared.separate.length > 0 && <Note>{t("progress.paper.separateNote")}</Note>}
    </View>
  );
}

/** The base year, and what others said of earlier years beside what their own figures give. */
export function BaseYear({ paper, t }: Props) {
  const { boundary, year, baseline } = paper.statement.case;
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
          [t("papers.report.baseYear.policy"), policy({ paper, t })],
          ...(baseline
            ? []
            : [
                [
                  t("papers.report.baseYear.predecessor"),
                  t("papers.report.baseYear.predecessorText"),
                ] as const,
              ]),
        ]}
      />
      {baseline && <Restated paper={paper} t={t} baseline={baseline} />}
      <Comparatives paper={paper} t={t} />
    </View>
  );
}

/** The threshold of this report, how much of it the changes on record use up, and the last restatement. */
function policy({ paper, t }: Few): string | readonly string[] {
  const { baseline } = paper.statement.case;
  if (!baseline) return t("papers.report.baseYear.policyText");
  const { percent: reached } = recalculationOf(baseline);
  const text = t("progress.paper.policy", {
    percent: percent(baseline.thresholdPercent),
    reached: reached ? percent(reached, 2) : "–",
  });
  if (baseline.restatedOn === null) return text;
  const when = t("progress.paper.restatedOn", { day: day(baseline.restatedOn, paper.locale) });
  return [text, when];
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
