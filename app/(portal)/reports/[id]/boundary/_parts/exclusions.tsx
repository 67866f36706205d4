import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/app/_ui/button";
import { Link } from "@/app/_ui/link";
import { Table } from "@/app/_ui/table";
import { tonnes } from "@/lib/domain/format";
import { LockMark } from "../../../_parts/lock-mark";
import { addingLocked, lockedAmong } from "../../../_parts/locks";
import { mayDo, type Year } from "../../../_parts/year";

type Props = { readonly year: Year; readonly rows: readonly Year["exclusions"][number][] };

/** Sources left out that are no whole category of Scope 3, with the reason and how much they may be. */
export async function Exclusions({ year, rows }: Props) {
  const locked = await lockedAmong(year, "exclusion", rows);
  const t = await getTranslations("workspace.boundary.exclusions");
  const tScope = await getTranslations("categories.scope");
  const base = `/reports/${year.report.id}/boundary/exclusions`;
  const may = mayDo(year, "report.edit");
  const adds = may && !(await addingLocked(year, "exclusion"));
  return (
    <section aria-labelledby="exclusions">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="exclusions" className="text-xl font-semibold">
          {t("title")}
        </h2>
        {adds && (
          <LinkButton href={`${base}/new`} size="small">
            {t("add")}
          </LinkButton>
        )}
      </div>
      <Table
        dense
        hideCaption
        caption={t("caption")}
        rows={rows}
        rowKey={({ key }) => key}
        empty={t("empty")}
        columns={[
          {
            key: "source",
            head: t("source"),
            names: true,
            cell: ({ key, source }) => (
              <>
                {may ? (
                  <Link href={`${base}/${encodeURIComponent(key)}`}>{source || key}</Link>
                ) : (
                  source || key
                )}
                {locked.has(key) && <LockMark />}
              </>
            ),
          },
          { key: "scope", head: t("scope"), cell: ({ scope }) => tScope(`s${scope}`) },
          { key: "reason", head: t("reason"), cell: ({ reason }) => t(`reasons.${reason}`) },
          {
            key: "estimated",
            head: t("estimated"),
            number: true,
            cell: ({ estimatedGrams }) => (estimatedGrams === null ? null : tonnes(estimatedGrams)),
          },
          { key: "text", head: t("text"), cell: ({ text }) => text },
        ]}
      />
    </section>
  );
}
