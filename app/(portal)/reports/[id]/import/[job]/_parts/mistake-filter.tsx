import clsx from "clsx";
import { useTranslations } from "next-intl";
import { Link } from "@/app/_ui/link";
import type { ImportError } from "@/lib/domain/import/import-error";
import type { Checked } from "@/lib/domain/import/import-job";
import type { Filter } from "./steps";

type Props = {
  readonly reportId: string;
  readonly jobId: string;
  readonly result: Checked;
  readonly filter: Filter;
};

/** Those of a code, or of a column, where the address names one. */
export function narrowed(errors: readonly ImportError[], { code, column }: Filter) {
  return errors.filter((one) => (!code || one.code === code) && (!column || one.column === column));
}

/** The mistakes by code and by column, each with its count; one press shows those alone. */
export function MistakeFilter({ reportId, jobId, result, filter }: Props) {
  const t = useTranslations("imports.filter");
  const base = `/reports/${reportId}/import/${jobId}`;
  const { byCode, byColumn, badCells } = result;
  const none = !filter.code && !filter.column;
  const links = (kind: "code" | "column", counts: Readonly<Record<string, number>>) => (
    <li className="flex flex-wrap gap-x-3 gap-y-1">
      <span className="text-muted-foreground">{t(kind)}:</span>
      {Object.entries(counts)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, count]) => (
          <Link
            key={name}
            href={`${base}?${kind}=${encodeURIComponent(name)}`}
            className={clsx("underline", filter[kind] === name && "font-semibold")}
          >
            {`${name} (${count})`}
          </Link>
        ))}
    </li>
  );
  return (
    <nav aria-label={t("label")}>
      <ul className="space-y-1 text-sm">
        <li>
          <Link href={base} className={clsx("underline", none && "font-semibold")}>
            {t("all", { count: String(badCells) })}
          </Link>
        </li>
        {links("code", byCode)}
        {links("column", byColumn)}
      </ul>
    </nav>
  );
}
