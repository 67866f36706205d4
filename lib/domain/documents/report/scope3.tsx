import { View } from "@react-pdf/renderer";
import { bars } from "../../charts/bars";
import { dividedBy, fixed, sumOf } from "../../decimal";
import { grouped, share, tonnes, tonnesCo2e } from "../../format";
import type { Line } from "../../inventory/types";
import { activitiesByKey, gramsOf, ranked, scope3Name } from "./derived";
import { Exclusions } from "./exclusions";
import { methodName } from "./formulas";
import { Figure, Lead, Note, type Props, Subhead } from "./pieces";
import { measure } from "./style";
import { Table } from "./table";

type Few = Pick<Props, "paper" | "t">;

/** The value chain by the fifteen categories: those reported, and why the others are not. */
export function Scope3({ paper, t }: Props) {
  const { totals, lines } = paper.statement.figures.inventory;
  const own = lines.filter(({ scope }) => scope === 3);
  const order = ranked(
    own,
    ({ scope3Category }) => String(scope3Category ?? 0),
    ({ grams }) => grams,
  );
  const [first] = order;
  if (!first) return <WithoutScope3 paper={paper} t={t} />;
  const most = {
    category: scope3Name(Number(first.key), t),
    share: share(first.grams, totals.scope3, paper.locale),
  };
  const times = dividedBy(totals.scope3, totals.scope12Market || 1);
  return (
    <View>
      <Lead>
        {t("papers.report.scope3.lead", {
          ...most,
          total: tonnesCo2e(totals.scope3, paper.locale),
          times: grouped(fixed(times, 1)),
        })}
      </Lead>
      <Figure
        title={t("papers.report.scope3.figure", most)}
        unit={t("papers.report.unit")}
        drawing={bars(
          order.map(({ key, grams }) => ({
            key,
            label: `${key}  ${scope3Name(Number(key), t)}`,
            text: tonnes(grams),
            parts: [{ key: "3", value: grams, ink: "scope3" }],
          })),
          { width: measure, labelWidth: 158, textWidth: 62, rowHeight: 17 },
        )}
      />
      <Categories paper={paper} t={t} lines={own} keys={order.map(({ key }) => key)} />
      <Subhead>{t("papers.report.scope3.excluded")}</Subhead>
      <Exclusions paper={paper} t={t} scopes={[3]} />
    </View>
  );
}

function WithoutScope3({ paper, t }: Few) {
  return (
    <View>
      <Lead>{t("papers.report.nothing")}</Lead>
      <Exclusions paper={paper} t={t} scopes={[3]} />
    </View>
  );
}

type CategoriesProps = Few & { readonly lines: readonly Line[]; readonly keys: readonly string[] };

function Categories({ paper, t, lines, keys }: CategoriesProps) {
  const { totals } = paper.statement.figures.inventory;
  const activities = activitiesByKey(paper.statement);
  const sorted = [...keys].sort((a, b) => Number(a) - Number(b));
  const rows = sorted.map((key) => {
    const own = lines.filter(({ scope3Category }) => String(scope3Category ?? 0) === key);
    const grams = gramsOf(own);
    const primary = own.filter(({ activity }) => {
      const kind = activities.get(activity)?.dataKind;
      return kind === "measured" || kind === "invoiced";
    });
    return [
      `${key}  ${scope3Name(Number(key), t)}`,
      methods(own, t),
      tonnes(grams),
      share(grams, totals.scope3, paper.locale),
      share(gramsOf(primary), grams, paper.locale),
    ];
  });
  return (
    <View>
      <Table
        columns={[
          { head: t("papers.report.scope3.category"), part: 4.2 },
          { head: t("papers.report.scope3.method"), part: 2.8 },
          { head: t("papers.report.unit"), part: 1.7, figures: true },
          { head: t("papers.report.share"), part: 1.1, figures: true },
          { head: t("papers.report.scope3.primary"), part: 1.4, figures: true },
        ]}
        rows={rows}
        foot={[
          t("papers.report.total"),
          "",
          tonnes(sumOf(lines.map(({ grams }) => grams))),
          share(1, 1, paper.locale),
          "",
        ]}
      />
      <Note>{t("papers.report.scope3.primaryNote")}</Note>
    </View>
  );
}

function methods(lines: readonly Line[], t: Props["t"]): string {
  return [...new Set(lines.map(({ formula }) => methodName(formula, t)))].join("; ");
}
