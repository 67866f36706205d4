import { View } from "@react-pdf/renderer";
import { columns } from "../../charts/columns";
import { integer, monthOf, share } from "../../format";
import { type Electricity, electricityBy, lengthOf, megawattHours, uncovered } from "./electricity";
import { Figure, Lead, Note, type Props } from "./pieces";
import { measure } from "./style";
import { Table } from "./table";

/** Purchased electricity month by month, and how much of it instruments cover. */
export function Months({ paper, t }: Props) {
  const months = [...electricityBy(paper.statement, ({ from }) => from.slice(0, 7))].sort();
  const whole = electricityBy(paper.statement, () => "all").get("all");
  const ordered = [...months].sort(([, a], [, b]) => lengthOf(b.bought) - lengthOf(a.bought));
  const [most, least] = [ordered[0], ordered.at(-1)];
  if (!whole || !most || !least) return <Lead>{t("papers.report.nothing")}</Lead>;
  return (
    <View>
      <Lead>
        {t("papers.report.months.lead", {
          month: monthOf(most[0], paper.locale),
          most: megawattHours(most[1].bought),
          least: monthOf(least[0], paper.locale),
          leastMwh: megawattHours(least[1].bought),
        })}
      </Lead>
      <Figure
        title={t("papers.report.months.figure", {
          share: share(whole.covered, whole.bought, paper.locale),
        })}
        unit={t("papers.report.months.unit")}
        legend={[
          ["substitution", t("papers.report.months.covered")],
          ["scope2", t("papers.report.months.uncovered")],
        ]}
        drawing={chart(months)}
      />
      <Months12 paper={paper} t={t} months={months} whole={whole} />
      <Note>{t("papers.report.months.note")}</Note>
    </View>
  );
}

type Month = readonly [string, Electricity];

function chart(months: readonly Month[]) {
  return columns(
    months.map(([month]) => month.slice(5)),
    [
      {
        key: "covered",
        ink: "substitution",
        values: months.map(([, one]) => lengthOf(one.covered)),
      },
      {
        key: "uncovered",
        ink: "scope2",
        values: months.map(([, one]) => lengthOf(uncovered(one))),
      },
    ],
    { width: measure, height: 170 },
    (kilowattHours) => integer(Math.round(kilowattHours / 1000)),
  );
}

type TableProps = Pick<Props, "paper" | "t"> & {
  readonly months: readonly Month[];
  readonly whole: Electricity;
};

function Months12({ paper, t, months, whole }: TableProps) {
  const cells = (one: Electricity) => [
    megawattHours(one.covered),
    megawattHours(uncovered(one)),
    megawattHours(one.bought),
    share(one.covered, one.bought, paper.locale),
  ];
  return (
    <Table
      columns={[
        { head: t("papers.report.months.month"), part: 2 },
        { head: `${t("papers.report.months.covered")}, MWh`, part: 2, figures: true },
        { head: `${t("papers.report.months.uncovered")}, MWh`, part: 2, figures: true },
        { head: `${t("papers.report.months.all")}, MWh`, part: 2, figures: true },
        { head: t("papers.report.months.coveredShare"), part: 1.6, figures: true },
      ]}
      rows={months.map(([month, one]) => [month, ...cells(one)])}
      foot={[t("papers.report.total"), ...cells(whole)]}
    />
  );
}
