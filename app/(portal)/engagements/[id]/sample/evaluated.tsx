import { useTranslations } from "next-intl";
import { Card } from "@/app/_ui/card";
import { type Column, Table } from "@/app/_ui/table";
import type { GroupMateriality } from "@/lib/domain/assurance/materiality";
import type { Evaluation } from "@/lib/domain/assurance/sampling/evaluation";
import { integer, percent, tonnes } from "@/lib/domain/format";

type Props = {
  readonly evaluation: readonly Evaluation[];
  readonly materiality: readonly GroupMateriality[];
  readonly whole: boolean;
};

/** Coverage, projected misstatement and upper limits of each scope group, beside its materiality. */
export function Evaluated({ evaluation, materiality, whole }: Props) {
  const t = useTranslations("sampling.evaluation");
  const group = useTranslations("verification.levels.group");
  const grams = (key: string, head: string, of: (one: Evaluation) => number) => ({
    key,
    head,
    number: true as const,
    cell: (one: Evaluation) => tonnes(of(one)),
  });
  const columns: Column<Evaluation>[] = [
    { key: "group", head: t("scopes"), names: true, cell: (one) => group(one.group) },
    {
      key: "activities",
      head: t("activities"),
      number: true,
      cell: (one) => `${integer(one.sampled)} / ${integer(one.activities)}`,
    },
    {
      key: "coverage",
      head: t("coverage"),
      number: true,
      cell: ({ coveragePercent }) => (coveragePercent ? percent(coveragePercent, 1) : "–"),
    },
    grams("known", t("known"), (one) => one.knownGrams),
    grams("projected", t("projected"), (one) => one.projectedGrams),
    grams("over", t("over"), (one) => one.upperOverstatementGrams),
    grams("under", t("under"), (one) => one.upperUnderstatementGrams),
    {
      key: "confidence",
      head: t("confidence"),
      number: true,
      cell: (one) => `${one.confidencePercent}%`,
    },
    {
      key: "threshold",
      head: t("threshold"),
      number: true,
      cell: ({ group: scopes }) => {
        const own = materiality.find((one) => one.scopes === scopes);
        return own && tonnes(own.materialityGrams);
      },
    },
  ];
  return (
    <Card title={t("title")}>
      <Table
        caption={t("title")}
        hideCaption
        columns={columns}
        rows={evaluation}
        rowKey={(one) => one.group}
      />
      <p className="mt-3 max-w-reading text-sm text-muted-foreground">
        {t("lede")} {!whole && t("open")}
      </p>
    </Card>
  );
}
