import { View } from "@react-pdf/renderer";
import type { Ink } from "../../charts/shape";
import { shareBar } from "../../charts/shares";
import { sumOf } from "../../decimal";
import { grouped, moreThan, share, tonnes } from "../../format";
import type { MeasureResult } from "../../inventory/types";
import { findMeasureType } from "../../measures/measure-types";
import { Figure, Note, type Props } from "./pieces";
import { measure } from "./style";
import { Table } from "./table";

type Few = Pick<Props, "paper" | "t">;

const classes = ["metered", "sampled", "modelled"] as const;
const inkOf: Readonly<Record<(typeof classes)[number], Ink>> = {
  metered: "reduction",
  sampled: "substitution",
  modelled: "screening",
};

/** Every measure with the class of its evidence; what is modelled stands apart (domain.md M6). */
export function Measures({ paper, t }: Props) {
  const { reductions } = paper.statement.figures;
  if (reductions.measures.length === 0) return <Note>{t("papers.report.nothing")}</Note>;
  const parts = classes.map((key) => ({
    key,
    ink: inkOf[key],
    value: sumOf(
      reductions.measures.filter((one) => one.evidenceClass === key).map(({ grams }) => grams),
    ),
  }));
  return (
    <View break>
      <Figure
        title={t("papers.report.bridge.measuresFigure", {
          share: share(reductions.screening, reductions.total, paper.locale),
        })}
        unit={t("papers.report.unit")}
        legend={parts.map(({ key, ink }) => [ink, t(`papers.terms.evidence.${key}`)])}
        drawing={shareBar(parts, { width: measure, height: 16 })}
      />
      <Table
        columns={[
          { head: t("papers.report.bridge.measure"), part: 4.8 },
          { head: t("papers.report.bridge.type"), part: 2.6 },
          { head: t("papers.report.bridge.evidence"), part: 1.3 },
          { head: t("papers.report.bridge.scopes"), part: 0.9 },
          { head: t("papers.report.unit"), part: 1.5, figures: true },
        ]}
        rows={[...reductions.measures.map((one) => row(one, { paper, t })), ...sums({ paper, t })]}
        foot={[t("papers.report.bridge.all"), "", "", "", tonnes(reductions.total)]}
      />
      <Note>{t("papers.report.bridge.measuresNote")}</Note>
      <Cars paper={paper} t={t} />
    </View>
  );
}

function row(one: MeasureResult, few: Few): string[] {
  return [
    `${one.key}  ${measureName(one, few)}`,
    typeName(one.type, few.t),
    few.t(`papers.terms.evidence.${one.evidenceClass}`),
    one.byScope.map(({ scope }) => scope).join(", "),
    tonnes(one.grams),
  ];
}

function sums({ paper, t }: Few): string[][] {
  const { evidenced, screening, greenComputing } = paper.statement.figures.reductions;
  return [
    [t("papers.report.bridge.evidenced"), "", "", "", tonnes(evidenced)],
    [t("papers.report.bridge.screening"), "", "", "", tonnes(screening)],
    [t("papers.report.bridge.ofWhich"), "", "", "", tonnes(greenComputing)],
  ];
}

/** A measure's name in the paper's language. */
export function measureName({ key, name }: MeasureResult, { paper }: Few): string {
  const own = paper.statement.case.measures.find((one) => one.key === key)?.localName ?? "";
  return paper.locale === "zh-CN" && own !== "" ? own : name;
}

function typeName(key: string, t: Props["t"]): string {
  const type = findMeasureType(key);
  return type ? t.raw(type.word) : key;
}

function Cars({ paper, t }: Few) {
  const { equivalence } = paper.statement.figures;
  const declared = paper.statement.case.equivalence;
  if (!equivalence || !declared) return null;
  return (
    <Note>
      {t("papers.report.bridge.cars", {
        cars: moreThan(equivalence.cars),
        kilometres: grouped(declared.kilometresPerYear),
        kilograms: declared.kilogramsPerKilometre,
        perCar: grouped(equivalence.kilogramsPerCar),
        source: declared.source,
      })}
    </Note>
  );
}
