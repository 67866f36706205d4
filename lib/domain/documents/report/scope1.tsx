import { View } from "@react-pdf/renderer";
import { bars } from "../../charts/bars";
import { sumOf } from "../../decimal";
import { share, tonnes, tonnesCo2e } from "../../format";
import { categoryName } from "./derived";
import { Figure, Lead, Note, type Props, Subhead } from "./pieces";
import { measure } from "./style";
import { Table } from "./table";

/** The seven groups of the standard; methane's kinds are one, and what came as CO2e alone stands apart. */
const gases = [
  ["CO2", ["CO2"]],
  ["CH4", ["CH4", "CH4_fossil", "CH4_biogenic"]],
  ["N2O", ["N2O"]],
  ["HFCs", ["HFCs"]],
  ["PFCs", ["PFCs"]],
  ["SF6", ["SF6"]],
  ["NF3", ["NF3"]],
  ["unspecified", ["unspecified"]],
] as const;

/** Direct emissions, by source category and per gas (Corporate Standard Ch 9). */
export function Scope1({ paper, t }: Props) {
  const { locale } = paper;
  const { byCategory, totals } = paper.statement.figures.inventory;
  const rows = byCategory
    .filter(({ scope }) => scope === 1)
    .map(({ category, location }) => ({ name: categoryName(category, t), grams: location }))
    .sort((a, b) => b.grams - a.grams);
  const [first] = rows;
  if (!first) return <Lead>{t("papers.report.nothing")}</Lead>;
  const most = { category: first.name, share: share(first.grams, totals.scope1, locale) };
  return (
    <View>
      <Lead>
        {t("papers.report.scope1.lead", { ...most, total: tonnesCo2e(totals.scope1, locale) })}
      </Lead>
      <Figure
        title={t("papers.report.scope1.figure", most)}
        unit={t("papers.report.unit")}
        drawing={bars(
          rows.map(({ name, grams }) => ({
            key: name,
            label: name,
            text: tonnes(grams),
            parts: [{ key: "1", value: grams, ink: "scope1" }],
          })),
          { width: measure, labelWidth: 130, textWidth: 60, rowHeight: 21 },
        )}
      />
      <Subhead>{t("papers.report.scope1.byCategory")}</Subhead>
      <Table
        columns={[
          { head: t("papers.report.scope1.category"), part: 5 },
          { head: t("papers.report.unit"), part: 2, figures: true },
          { head: t("papers.report.share"), part: 1.4, figures: true },
        ]}
        rows={rows.map(({ name, grams }) => [
          name,
          tonnes(grams),
          share(grams, totals.scope1, locale),
        ])}
        foot={[
          t("papers.report.total"),
          tonnes(totals.scope1),
          share(totals.scope1, totals.scope1, locale),
        ]}
      />
      <Gases paper={paper} t={t} />
    </View>
  );
}

function Gases({ paper, t }: Pick<Props, "paper" | "t">) {
  const { byGas, totals } = paper.statement.figures.inventory;
  const own = byGas.filter(({ scope }) => scope === 1);
  const rows = gases.map(([name, members]) => {
    const found = own.filter(({ gas }) => members.some((member) => member === gas));
    const grams = sumOf(found.map((one) => one.grams));
    const figures =
      found.length > 0
        ? [tonnes(grams), share(grams, totals.scope1, paper.locale)]
        : [t("papers.report.scope1.notRecorded"), t("papers.report.scope1.notRecorded")];
    return [t(`categories.gas.${name}`), ...figures];
  });
  return (
    <View>
      <Subhead>{t("papers.report.scope1.byGas")}</Subhead>
      <Table
        columns={[
          { head: t("papers.report.scope1.gas"), part: 5 },
          { head: t("papers.report.unit"), part: 2, figures: true },
          { head: t("papers.report.share"), part: 1.4, figures: true },
        ]}
        rows={rows}
        foot={[
          t("papers.report.total"),
          tonnes(totals.scope1),
          share(totals.scope1, totals.scope1, paper.locale),
        ]}
      />
      <Note>{t("papers.report.scope1.gasNote")}</Note>
    </View>
  );
}
