import { useTranslations } from "next-intl";
import { Notice } from "@/app/_ui/notice";
import { Stat, StatList } from "@/app/_ui/stat";
import { integer } from "@/lib/domain/format";
import type { compareEditions } from "@/lib/services/adoption";
import { ChangedTable } from "./changed-table";
import { RowList } from "./row-list";

type Comparison = Awaited<ReturnType<typeof compareEditions>>;

/** Two editions row by row: how many changed, came and went, and which. */
export function Compared({ comparison }: { comparison: Comparison }) {
  const t = useTranslations("factors.compare");
  const { changed, added, gone, unchanged, related } = comparison;
  return (
    <div className="space-y-6">
      {!related && <Notice tone="warning">{t("unrelated")}</Notice>}
      <StatList>
        <Stat label={t("changed")} figure={integer(changed.length)} />
        <Stat label={t("added")} figure={integer(added.length)} />
        <Stat label={t("gone")} figure={integer(gone.length)} />
        <Stat label={t("same")} figure={integer(unchanged)} />
      </StatList>
      <ChangedTable rows={changed} />
      <RowList title={t("added")} factors={added} />
      <RowList title={t("gone")} factors={gone} />
    </div>
  );
}
