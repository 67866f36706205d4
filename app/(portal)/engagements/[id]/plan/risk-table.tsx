import { useTranslations } from "next-intl";
import { type Column, Table } from "@/app/_ui/table";
import type { AssessedSource } from "@/lib/domain/assurance/risk-proposal";
import { detectionOf, type SourceRisk } from "@/lib/domain/assurance/risks";
import { percent, tonnes } from "@/lib/domain/format";
import { useSourceNames } from "../item-names";
import type { Work } from "../load";

type Props = {
  readonly risks: readonly SourceRisk[];
  readonly sources: readonly AssessedSource[];
  readonly work: Work;
};

/** The plan's risks by source, beside what each source comes to. */
export function RiskTable({ risks, sources, work }: Props) {
  const t = useTranslations("verification.risks");
  const name = useSourceNames(work);
  if (risks.length === 0) return null;
  const of = (risk: SourceRisk) => sources.find(({ source }) => source === risk.source);
  const columns: Column<SourceRisk>[] = [
    {
      key: "source",
      head: t("source"),
      names: true,
      cell: ({ source }) => (
        <>
          {name(source)}
          <span className="block font-mono text-sm font-normal">{source}</span>
        </>
      ),
    },
    {
      key: "tonnes",
      head: t("tonnes"),
      number: true,
      cell: (one) => tonnes(of(one)?.grams ?? 0),
    },
    {
      key: "percent",
      head: t("percent"),
      number: true,
      cell: (one) => percent(of(one)?.sharePercent ?? "0", 1),
    },
    { key: "inherent", head: t("inherent"), cell: ({ inherent }) => t(`levels.${inherent}`) },
    { key: "control", head: t("control"), cell: ({ control }) => t(`levels.${control}`) },
    { key: "detection", head: t("detection"), cell: (one) => t(`levels.${detectionOf(one)}`) },
    { key: "reason", head: t("reason"), cell: ({ reason }) => reason },
    { key: "response", head: t("response"), cell: ({ response }) => response },
  ];
  return (
    <Table
      caption={t("title")}
      dense
      columns={columns}
      rows={risks}
      rowKey={({ source }) => source}
    />
  );
}
