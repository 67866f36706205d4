import { useLocale, useTranslations } from "next-intl";
import { Chip } from "@/app/_ui/status-chip";
import { list } from "@/lib/domain/format";
import type { Row } from "./rows";

/** Whether an instrument counts, or the criteria it fails. */
export function CriteriaChip({ row: { use, faults } }: { row: Pick<Row, "use" | "faults"> }) {
  const t = useTranslations("instruments.table");
  const locale = useLocale();
  if (!use) return faults > 0 ? <Chip tone="bad">{t("leftOut")}</Chip> : null;
  if (use.counted) return <Chip tone="good">{t("met")}</Chip>;
  return <Chip tone="bad">{t("failing", { list: list(use.failing, locale) })}</Chip>;
}
