import { useTranslations } from "next-intl";
import { buttonLook, LinkButton } from "@/app/_ui/button";
import { Link } from "@/app/_ui/link";
import type { Asked } from "./asked";
import type { Files } from "./entries";
import { FileTable } from "./files";

type Props = { readonly reportId: string; readonly files: Files; readonly asked: Asked };

const pageSize = 25;

/** The files, found by a part of their name, some at a time. */
export function FileList({ reportId, files, asked }: Props) {
  const t = useTranslations("evidence");
  const tCommon = useTranslations("common");
  const base = `/reports/${reportId}/evidence`;
  const part = (asked.find ?? "").toLowerCase();
  const found = files.filter(({ name }) => name.toLowerCase().includes(part));
  const start = Math.min(Number(asked.from ?? "0"), Math.max(0, found.length - 1));
  const to = (from: number) => `${base}?${new URLSearchParams({ find: part, from: String(from) })}`;
  return (
    <div className="space-y-3">
      <form action={base} className="flex flex-wrap items-end gap-3 print:hidden">
        <label className="block space-y-1">
          <span className="block text-sm text-muted-foreground">{t("find")}</span>
          <input
            type="search"
            name="find"
            defaultValue={asked.find}
            className="h-10 w-full max-w-60 rounded-md border border-control bg-surface px-2 text-base text-foreground max-md:h-11"
          />
        </label>
        <button type="submit" className={buttonLook({ variant: "outline" })}>
          {t("findSubmit")}
        </button>
        {asked.find && (
          <Link href={base} className="py-2">
            {tCommon("clearFilters")}
          </Link>
        )}
        <p className="ml-auto py-2 text-sm text-muted-foreground">
          {t("found", { count: found.length })}
        </p>
      </form>
      <FileTable reportId={reportId} files={found.slice(start, start + pageSize)} />
      {found.length > pageSize && (
        <nav aria-label={t("pages")} className="flex gap-3 print:hidden">
          {start > 0 && (
            <LinkButton href={to(Math.max(0, start - pageSize))} size="small">
              {t("previous")}
            </LinkButton>
          )}
          {start + pageSize < found.length && (
            <LinkButton href={to(start + pageSize)} size="small">
              {t("next")}
            </LinkButton>
          )}
        </nav>
      )}
    </div>
  );
}
