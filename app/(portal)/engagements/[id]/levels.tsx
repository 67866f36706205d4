import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/app/_ui/card";
import { Chip } from "@/app/_ui/status-chip";
import { type Column, Table } from "@/app/_ui/table";
import type { GroupMateriality } from "@/lib/domain/assurance/materiality";
import type { VerificationPlan } from "@/lib/domain/assurance/plan";
import { percent, tonnes, tonnesCo2e } from "@/lib/domain/format";

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

/** How much of T is used up, a bar a group, in true counts beside it. */
export function MaterialityBars({ materiality }: Pick<Props, "materiality">) {
  const t = useTranslations("verification.levels");
  const locale = useLocale();
  return (
    <ul className="space-y-4">
      {materiality.map((group) => {
        const words = {
          scopes: t(`group.${group.scopes}`),
          uncorrected: tonnesCo2e(group.uncorrectedGrams, locale),
          standing: tonnesCo2e(group.standingGrams, locale),
          threshold: tonnesCo2e(group.materialityGrams, locale),
        };
        return (
          <li key={group.scopes} className="space-y-1">
            <p className="flex flex-wrap items-center justify-between gap-2 text-sm font-medium">
              {words.scopes}
              <Chip tone={group.uncorrectedIsMaterial ? "bad" : "good"}>
                {t(group.uncorrectedIsMaterial ? "material" : "below")}
              </Chip>
            </p>
            <progress
              aria-label={t("bar", words)}
              value={Math.min(group.uncorrectedGrams, group.materialityGrams)}
              max={Math.max(group.materialityGrams, 1)}
              className="progress"
            />
            <p className="text-sm text-muted-foreground">{t("barText", words)}</p>
          </li>
        );
      })}
    </ul>
  );
}
