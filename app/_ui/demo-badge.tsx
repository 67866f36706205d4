import { useTranslations } from "next-intl";

/** Marks what belongs to a demonstration, on every page that shows it. */
export function DemoBadge() {
  const t = useTranslations("common");
  return (
    <span
      title={t("demoExplained")}
      className="inline-block whitespace-nowrap rounded-sm border border-current px-1.5 text-xs font-bold leading-5 text-warning"
    >
      {t("demo")}
    </span>
  );
}
