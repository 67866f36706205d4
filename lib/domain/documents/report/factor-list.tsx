import { View } from "@react-pdf/renderer";
import type { Factor, Source } from "../../case/factor";
import { integer } from "../../format";
import { Lead, type Props, Subhead } from "./pieces";
import { Table } from "./table";

type Few = Pick<Props, "paper" | "t">;

/** Every factor the statement froze, with where it was published; and the models' coefficients. */
export function FactorList({ paper, t }: Props) {
  const { factors, coefficients } = paper.statement;
  return (
    <View>
      <Lead>
        {t("papers.report.factors.lead", { count: factors.length + coefficients.length })}
      </Lead>
      <Factors paper={paper} t={t} />
      <Coefficients paper={paper} t={t} />
    </View>
  );
}

function Factors({ paper, t }: Few) {
  const { factors, figures } = paper.statement;
  const uses = new Map<string, number>();
  for (const { factor } of figures.inventory.lines) uses.set(factor, (uses.get(factor) ?? 0) + 1);
  return (
    <Table
      columns={[
        { head: t("papers.report.factors.factor"), part: 3 },
        { head: t("papers.report.factors.value"), part: 1.7, figures: true },
        { head: t("papers.report.factors.publisher"), part: 4.4 },
        { head: t("papers.report.factors.licence"), part: 1.6 },
        { head: t("papers.report.factors.use"), part: 0.7, figures: true },
      ]}
      rows={factors.map((factor) => [
        factor.name,
        `${value(factor)} / ${factor.unit}`,
        sourceText(factor.source),
        factor.source.licence || "–",
        integer(uses.get(factor.key) ?? 0),
      ])}
    />
  );
}

function Coefficients({ paper, t }: Few) {
  const { coefficients } = paper.statement;
  if (coefficients.length === 0) return null;
  return (
    <View>
      <Subhead>{t("papers.report.factors.coefficients")}</Subhead>
      <Table
        columns={[
          { head: t("papers.report.factors.coefficient"), part: 3 },
          { head: t("papers.report.factors.coefficientValue"), part: 1.7, figures: true },
          { head: t("papers.report.factors.publisher"), part: 4.4 },
          { head: t("papers.report.factors.licence"), part: 2.3 },
        ]}
        rows={coefficients.map((one) => [
          one.name,
          `${one.value} ${one.unit}`,
          sourceText(one.source),
          one.source.licence || "–",
        ])}
      />
    </View>
  );
}

/** As published: CO2e under its set, or a mass per gas. */
function value({ co2e, gases }: Factor): string {
  if (co2e) return `${co2e.kilograms} CO₂e${co2e.gwpSet ? ` (${co2e.gwpSet})` : ""}`;
  return gases.map(({ gas, kilograms }) => `${kilograms} ${gas.replace("CO2", "CO₂")}`).join(", ");
}

function sourceText({ publisher, title, edition, url }: Source): string {
  return [publisher, title, edition, url].filter((part) => part !== "").join(", ");
}
