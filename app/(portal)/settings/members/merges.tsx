import { getLocale, getTranslations } from "next-intl/server";
import { Table } from "@/app/_ui/table";
import { day } from "@/lib/domain/format";
import { localeOf } from "@/lib/domain/words/index";
import type { listMerges } from "@/lib/services/merges";

type Props = { readonly merges: Awaited<ReturnType<typeof listMerges>> };

/** SD9: accounts that count as one person, and the reports on which that person stands on two sides. */
export async function Merges({ merges }: Props) {
  const t = await getTranslations("members.merge");
  const locale = localeOf(await getLocale());
  if (merges.length === 0) return null;
  return (
    <Table
      caption={t("list")}
      rows={merges}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "accounts",
          head: t("accounts"),
          names: true,
          cell: ({ accounts }) =>
            accounts.map(({ name, email }) => <p key={email}>{`${name} · ${email}`}</p>),
        },
        { key: "by", head: t("by"), cell: ({ mergedBy }) => mergedBy },
        { key: "on", head: t("on"), cell: ({ mergedAt }) => day(mergedAt, locale) },
        {
          key: "collisions",
          head: t("collisions"),
          cell: ({ collisions }) =>
            collisions.length === 0
              ? t("none")
              : collisions.map(({ reportId, owner, label }) => (
                  <p key={reportId}>{t("collision", { owner, label })}</p>
                )),
        },
      ]}
    />
  );
}
