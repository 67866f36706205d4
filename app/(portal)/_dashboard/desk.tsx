import { getLocale, getTranslations } from "next-intl/server";
import { DayDue } from "@/app/_ui/day-due";
import { Link } from "@/app/_ui/link";
import { Table } from "@/app/_ui/table";
import { instant } from "@/lib/domain/format";
import { nameIn } from "@/lib/domain/name-in";
import { localeOf } from "@/lib/domain/words/index";
import { ownDesk } from "../engagements/waits";

/** So many are shown; the rest follow as these are done. */
const atMost = 25;

/** What waits for a person, longest first: what to do, whose, since when, by when. */
export async function Desk() {
  const t = await getTranslations("desk");
  const locale = localeOf(await getLocale());
  const all = await ownDesk();
  const rows = all.slice(0, atMost);
  const dated = rows.some(({ dueOn }) => dueOn !== null);
  return (
    <div className="space-y-2">
      <Table
        caption={t("title")}
        rows={rows}
        rowKey={({ wait, id }) => `${wait} ${id}`}
        empty={t("none")}
        columns={[
          {
            key: "what",
            head: t("what"),
            names: true,
            cell: ({ wait, path }) => (
              <Link href={path} className="text-primary underline underline-offset-3">
                {t(`wait.${wait}`)}
              </Link>
            ),
          },
          {
            key: "about",
            head: t("about"),
            cell: ({ organisation, localName, year }) => {
              const name = nameIn(locale, organisation, localName);
              return year ? t("year", { organisation: name, year }) : name;
            },
          },
          {
            key: "since",
            head: t("since"),
            cell: ({ since }) => (
              <time dateTime={since}>{instant(since, locale, "Asia/Shanghai")}</time>
            ),
          },
          ...(dated
            ? [
                {
                  key: "due",
                  head: t("due"),
                  cell: ({ dueOn, overdue }: (typeof rows)[number]) =>
                    dueOn ? <DayDue day={dueOn} overdue={overdue} /> : t("noDue"),
                },
              ]
            : []),
        ]}
      />
      {all.length > atMost && (
        <p className="text-sm text-muted-foreground">{t("more", { count: all.length - atMost })}</p>
      )}
    </div>
  );
}
