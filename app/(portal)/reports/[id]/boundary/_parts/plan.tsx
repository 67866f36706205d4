import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/app/_ui/card";
import { DescriptionList } from "@/app/_ui/description-list";
import { Table } from "@/app/_ui/table";
import { day, statedTonnes } from "@/lib/domain/format";
import type { Year } from "../../../_parts/year";

/** The management plan on file: where from, where to, by which measures. */
export function Plan({ year }: { year: Year }) {
  const t = useTranslations("workspace.boundary.plan");
  const locale = useLocale();
  const { plan } = year.declarations;
  if (!plan) return <Card title={t("title")}>{t("none")}</Card>;
  const point = (tonnes: string, at: number) =>
    t("year", { tonnes: statedTonnes(tonnes), year: String(at) });
  return (
    <Card title={t("title")}>
      <DescriptionList
        items={[
          { term: t("base"), detail: point(plan.baseTonnes, plan.baseYear) },
          { term: t("target"), detail: point(plan.targetTonnes, plan.targetYear) },
          { term: t("owner"), detail: plan.owner },
          { term: t("reviewed"), detail: day(plan.reviewedOn, locale) },
        ]}
      />
      <Table
        dense
        caption={t("caption")}
        rows={plan.measures}
        rowKey={({ key }) => key}
        columns={[
          { key: "name", head: t("measure"), names: true, cell: ({ name }) => name },
          { key: "kind", head: t("kind"), cell: ({ kind }) => t(`kinds.${kind}`) },
          { key: "start", head: t("start"), cell: ({ start }) => day(start, locale) },
          {
            key: "expected",
            head: t("expected"),
            number: true,
            cell: ({ expectedTonnes }) => statedTonnes(expectedTonnes),
          },
        ]}
      />
    </Card>
  );
}
