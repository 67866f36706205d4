import { useLocale, useTranslations } from "next-intl";
import { Chip } from "@/app/_ui/status-chip";
import { Table } from "@/app/_ui/table";
import { attributionOf } from "@/lib/domain/factors/attribution";
import { day, integer } from "@/lib/domain/format";
import type { listEditions } from "@/lib/services/factors";

type Edition = Awaited<ReturnType<typeof listEditions>>[number];

/** Publications by publisher, each with the line that names it. */
export function EditionTable({ editions }: { editions: readonly Edition[] }) {
  const t = useTranslations("factors");
  const locale = useLocale();
  return (
    <Table
      dense
      hideCaption
      caption={t("editions.caption")}
      rows={editions}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "publication",
          head: t("editions.publication"),
          names: true,
          cell: (edition) => <Publication edition={edition} />,
        },
        { key: "year", head: t("editions.year"), number: true, cell: ({ year }) => String(year) },
        {
          key: "published",
          head: t("editions.published"),
          cell: ({ publishedOn }) =>
            publishedOn && <span className="whitespace-nowrap">{day(publishedOn, locale)}</span>,
        },
        {
          key: "licence",
          head: t("editions.licence"),
          cell: ({ licence, shareAlike }) => (
            <>
              {licence}
              {shareAlike === 1 && (
                <span className="block">
                  <Chip tone="waiting">{t("editions.shareAlike")}</Chip>
                </span>
              )}
            </>
          ),
        },
        { key: "rows", head: t("editions.rows"), number: true, cell: ({ rows }) => integer(rows) },
        {
          key: "attribution",
          head: t("editions.attribution"),
          cell: (edition) => (
            <span className="wrap-anywhere text-muted-foreground">{attributionOf(edition)}</span>
          ),
        },
      ]}
    />
  );
}

function Publication({ edition: { id, publisher, title, edition, url } }: { edition: Edition }) {
  const named = [title, edition].filter(Boolean).join(", ");
  return (
    <span id={id} className="block min-w-0 scroll-mt-24">
      {publisher}
      {/^https?:\/\//.test(url) ? (
        <a
          href={url}
          rel="noreferrer noopener"
          className="block font-normal text-primary underline underline-offset-3"
        >
          {named}
        </a>
      ) : (
        <span className="block font-normal">{named}</span>
      )}
    </span>
  );
}
