import { useTranslations } from "next-intl";

/** A table's place while it is read: rows of the size of what comes. */
export function TableSkeleton({ rows = 8 }: { rows?: number }) {
  const t = useTranslations("common");
  return (
    <div role="status" className="space-y-2">
      <span className="sr-only">{t("loading")}</span>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows that are not there yet have no other name
        <div key={row} className="skeleton h-10" />
      ))}
    </div>
  );
}
