import { View } from "@react-pdf/renderer";
import type { Factor } from "../../case/factor";
import { grouped, integer, quantity } from "../../format";
import type { Line } from "../../inventory/types";
import { categoryName, countedOnce } from "./derived";
import { Lead, Note, type Props } from "./pieces";
import { Table } from "./table";

/** The ten largest lines, so that anybody can multiply them out. */
export function Trace({ paper, t }: Props) {
  const factors = new Map(paper.statement.factors.map((one) => [one.key, one]));
  const largest = [...countedOnce(paper.statement)].sort((a, b) => b.grams - a.grams).slice(0, 10);
  if (largest.length === 0) return <Lead>{t("papers.report.nothing")}</Lead>;
  return (
    <View>
      <Lead>{t("papers.report.trace.lead")}</Lead>
      <Table
        columns={[
          { head: t("papers.report.trace.line"), part: 4.6 },
          { head: t("papers.report.trace.quantity"), part: 2.1, figures: true },
          { head: t("papers.report.trace.factor"), part: 1.1, figures: true },
          { head: t("papers.report.trace.gwp"), part: 1.3, figures: true },
          { head: t("papers.report.trace.grams"), part: 2, figures: true },
        ]}
        rows={largest.map((line) => [
          `${line.activity}  ${categoryName(line.category, t)}, ${line.site}`,
          quantity(line.quantity, line.unit, paper.locale),
          perUnit(line, factors.get(line.factor)),
          line.gwp ?? t("papers.report.trace.publishedAs"),
          integer(line.grams),
        ])}
      />
      <Note>{t("papers.report.trace.note")}</Note>
    </View>
  );
}

function perUnit({ gas, gwp }: Line, factor: Factor | undefined): string {
  const kilograms =
    gwp === null
      ? factor?.co2e?.kilograms
      : factor?.gases.find((one) => one.gas === gas)?.kilograms;
  return kilograms === undefined ? "–" : grouped(kilograms);
}
