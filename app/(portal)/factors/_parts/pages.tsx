import { useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/button";
import { integer } from "@/lib/domain/format";
import { type Asked, addressOf } from "./asked";

type Props = { readonly asked: Asked; readonly rows: number };

export const pageSize = 25;

/** Which of the factors found are shown, and the ways to those before and after. */
export function Pages({ asked, rows }: Props) {
  const t = useTranslations("factors");
  const start = Number(asked.offset ?? "0");
  if (rows <= pageSize && start === 0) return null;
  const to = (offset: number) =>
    addressOf({ ...asked, offset: offset > 0 ? String(offset) : undefined });
  const end = Math.min(start + pageSize, rows);
  return (
    <nav aria-label={t("pages")} className="flex flex-wrap items-center gap-3 text-sm print:hidden">
      <span className="text-muted-foreground tabular-nums">
        {t("range", {
          from: integer(Math.min(start + 1, rows)),
          to: integer(end),
          all: integer(rows),
        })}
      </span>
      {start > 0 && (
        <LinkButton href={to(Math.max(0, start - pageSize))} size="small">
          {t("previous")}
        </LinkButton>
      )}
      {end < rows && (
        <LinkButton href={to(start + pageSize)} size="small">
          {t("next")}
        </LinkButton>
      )}
    </nav>
  );
}
