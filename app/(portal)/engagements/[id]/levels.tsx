import { useTranslations } from "next-intl";
import { Card } from "@/app/_ui/card";
import { type Column, Table } from "@/app/_ui/table";
import type { GroupMateriality } from "@/lib/domain/assurance/materiality";
import { confidenceOf, type VerificationPlan } from "@/lib/domain/assurance/plan";
import { percent, tonnes } from "@/lib/domain/format";

type Props = {
  readonly materiality: readonly GroupMateriality[];
  readonly plan: VerificationPlan | null;
};

/** Assurance, T and performance materiality per scope group, with what counts against them so far. */
export function Levels({ materiality, plan }: Props) {
  const t = useTranslations("verification.levels");
  const columns: Column<GroupMateriality>[] = [
    { key: "scopes", head: t("scopes"), names: true, cell: ({ scopes }) => t(`group.${scopes}`) },
    {
      key: "level",
      head: t("level"),
      cell: ({ scopes }) => {
        const level = plan?.levels.find((one) => one.scopes === scopes)?.level;
        return level && t(level);
      },
    },
    {
      key: "confidence",
      head: t("confidence"),
      number: true,
      cell: ({ scopes }) => {
        const own = plan?.levels.find((one) => one.scopes === scopes);
        return own && percent(String(confidenceOf(own)), 0);
      },
    },
    {
      key: "reported",
      head: t("reported"),
      number: true,
      cell: ({ reportedGrams }) => tonnes(reportedGrams),
    },
    {
      key: "percent",
      head: t("percent"),
      number: true,
      cell: ({ materialityPercent: p }) => percent(p, p.includes(".") ? 1 : 0),
    },
    {
      key: "threshold",
      head: t("threshold"),
      number: true,
      cell: ({ materialityGrams }) => tonnes(materialityGrams),
    },
    {
      key: "performance",
      head: t("performance"),
      number: true,
      cell: ({ performanceGrams }) => tonnes(performanceGrams),
    },
    {
      key: "uncorrected",
      head: t("uncorrected"),
      number: true,
      cell: ({ uncorrectedGrams }) => tonnes(uncorrectedGrams),
    },
  ];
  if (materiality.length === 0)
    return <Card title={t("title")}>{<p className="text-muted-foreground">{t("noPlan")}</p>}</Card>;
  return (
    <Card title={t("title")}>
      <Table
        caption={t("title")}
        hideCaption
        columns={columns}
        rows={materiality}
        rowKey={({ scopes }) => scopes}
      />
    </Card>
  );
}
