import { View } from "@react-pdf/renderer";
import { bars } from "../../charts/bars";
import { sumOf } from "../../decimal";
import { share, tonnes, tonnesCo2e } from "../../format";
import { Coverage } from "./coverage";
import { categoryName } from "./derived";
import { electricityBy } from "./electricity";
import { Instruments } from "./instruments";
import { Figure, Lead, type Props, Subhead } from "./pieces";
import { measure } from "./style";
import { Table } from "./table";

type Few = Pick<Props, "paper" | "t">;

/** Purchased energy by both methods, with what covers it (Scope 2 Guidance Ch 7). */
export function Scope2({ paper, t }: Props) {
  const { byCategory, totals } = paper.statement.figures.inventory;
  if (byCategory.every(({ scope }) => scope !== 2))
    return <Lead>{t("papers.report.nothing")}</Lead>;
  const whole = electricityBy(paper.statement, () => "all").get("all");
  return (
    <View>
      <Lead>
        {t("papers.report.scope2.lead", {
          location: tonnesCo2e(totals.scope2Location, paper.locale),
          market: tonnesCo2e(totals.scope2Market, paper.locale),
          share: share(whole?.covered ?? 0, whole?.bought ?? 0, paper.locale),
        })}
      </Lead>
      <Methods paper={paper} t={t} />
      <Coverage paper={paper} t={t} />
      <Instruments paper={paper} t={t} />
    </View>
  );
}

function Methods({ paper, t }: Few) {
  const { byCategory, totals } = paper.statement.figures.inventory;
  const rows = byCategory.filter(({ scope }) => scope === 2);
  const electricity = rows.filter(({ category }) => category === "purchased_electricity");
  const others = rows.filter(({ category }) => category !== "purchased_electricity");
  const row = (key: "location" | "market") => ({
    key,
    label: t(`papers.report.scope2.${key}`),
    text: tonnes(key === "location" ? totals.scope2Location : totals.scope2Market),
    parts: [
      { key: "electricity", value: sumOf(electricity.map((one) => one[key])), ink: "scope2" },
      { key: "heat", value: sumOf(others.map((one) => one[key])), ink: "offset" },
    ] as const,
  });
  const taken = sumOf([totals.scope2Location, -totals.scope2Market]);
  return (
    <View>
      <Figure
        title={t("papers.report.scope2.figure", {
          tonnes: tonnesCo2e(taken, paper.locale),
        })}
        unit={t("papers.report.unit")}
        legend={[
          ["scope2", t("papers.report.scope2.electricity")],
          ["offset", t("papers.report.scope2.heat")],
        ]}
        drawing={bars([row("location"), row("market")], {
          width: measure,
          labelWidth: 92,
          textWidth: 62,
          rowHeight: 27,
        })}
      />
      <Subhead>{t("papers.report.scope2.both")}</Subhead>
      <Table
        columns={[
          { head: t("papers.report.scope1.category"), part: 4 },
          { head: t("papers.report.scope2.location"), part: 2, figures: true },
          { head: t("papers.report.scope2.market"), part: 2, figures: true },
        ]}
        rows={rows.map((one) => [
          categoryName(one.category, t),
          tonnes(one.location),
          tonnes(one.market),
        ])}
        foot={[
          t("papers.report.total"),
          tonnes(totals.scope2Location),
          tonnes(totals.scope2Market),
        ]}
      />
    </View>
  );
}
