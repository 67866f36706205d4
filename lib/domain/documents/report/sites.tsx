import { View } from "@react-pdf/renderer";
import { sumOf } from "../../decimal";
import { share, tonnes } from "../../format";
import type { SiteTotal } from "../../inventory/types";
import { Lead, Note, type Props } from "./pieces";
import { siteName } from "./site-name";
import { Table } from "./table";

const columns = ["scope1", "scope2Location", "scope2Market", "scope3"] as const;

/** A heat table: each column is shaded from its own largest cell. */
export function Sites({ paper, t }: Props) {
  const { statement, locale } = paper;
  const { bySite, totals } = statement.figures.inventory;
  const claimed = (one: SiteTotal) => sumOf([one.scope1, one.scope2Market]);
  const [first] = [...bySite].sort((a, b) => claimed(b) - claimed(a));
  const name = (key: string) => {
    const site = statement.case.sites.find((one) => one.key === key);
    return site ? siteName(site, locale) : key;
  };
  const most = columns.map((column) => Math.max(1, ...bySite.map((one) => one[column])));
  return (
    <View>
      <Lead>
        {t("papers.report.sites.lead", {
          site: first ? name(first.site) : "–",
          share: share(first ? claimed(first) : 0, totals.scope12Market, locale),
        })}
      </Lead>
      <Table
        columns={[
          { head: t("papers.report.sites.site"), part: 3.6 },
          { head: t("papers.certificate.scope1"), part: 1.7, figures: true },
          { head: t("papers.certificate.scope2Location"), part: 1.9, figures: true },
          { head: t("papers.certificate.scope2Market"), part: 1.9, figures: true },
          { head: t("categories.scope.s3"), part: 1.9, figures: true },
        ]}
        rows={bySite.map((one) => [
          name(one.site),
          ...columns.map((column, at) => ({
            text: one[column] === 0 ? "–" : tonnes(one[column]),
            tint: one[column] / (most[at] ?? 1),
          })),
        ])}
        foot={[t("papers.report.total"), ...columns.map((column) => tonnes(totals[column]))]}
      />
      <Note>{t("papers.report.sites.note")}</Note>
    </View>
  );
}
