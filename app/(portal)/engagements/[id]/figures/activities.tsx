import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/app/_ui/button";
import { Link } from "@/app/_ui/link";
import { type Column, Table } from "@/app/_ui/table";
import { sumOf } from "@/lib/domain/decimal";
import { grouped, integer, period, tonnes, unitName } from "@/lib/domain/format";
import { siteNames } from "../site-names";
import { Filter } from "./filter";
import { type ActivityRow, type Asked, activityRows } from "./rows";
import { type EvidenceFile, filesFor, type Shared } from "./shared";

const size = 25;
type Props = Shared & {
  readonly asked: Asked;
  readonly from: number;
  readonly at: string;
  readonly files: readonly EvidenceFile[];
};

/** The statement's activities, those asked for, a page at a time; each opens its trace. */
export async function Activities({ statement, work, locale, asked, from, at, files }: Props) {
  const t = await getTranslations("verification.figures");
  const total = (await getTranslations("common"))("total");
  const rows = activityRows(statement, asked);
  const page = rows.slice(from, from + size);
  const site = siteNames(work, locale);
  const query = (more: Record<string, string>) =>
    `${at}?${new URLSearchParams({ ...asked, ...more })}`;
  const columns: Column<ActivityRow>[] = [
    {
      key: "key",
      head: t("activity"),
      names: true,
      cell: ({ key }) => (
        <Link
          href={`${query({ activity: key, from: String(from) })}#trace`}
          className="font-mono text-primary underline underline-offset-3"
        >
          {key}
        </Link>
      ),
      foot: total,
    },
    { key: "site", head: t("site"), cell: (one) => site(one.site) },
    { key: "period", head: t("period"), cell: (one) => period(one.from, one.to, locale) },
    { key: "quantity", head: t("quantity"), number: true, cell: (one) => grouped(one.quantity) },
    { key: "unit", head: t("unit"), cell: ({ unit }) => unitName(unit, locale) },
    {
      key: "evidence",
      head: t("evidence"),
      number: true,
      cell: ({ key }) => integer(filesFor(files, "activity", key).length),
    },
    {
      key: "location",
      head: t("tonnes"),
      number: true,
      cell: ({ location }) => tonnes(location),
      foot: tonnes(sumOf(rows.map(({ location }) => location))),
    },
    {
      key: "market",
      head: t("tonnesMarket"),
      number: true,
      cell: ({ market }) => tonnes(market),
      foot: tonnes(sumOf(rows.map(({ market }) => market))),
    },
  ];
  return (
    <section id="lines">
      <h2 className="text-xl font-semibold">{t("lines")}</h2>
      <p className="mb-3 text-sm text-muted-foreground">{t("linesLede")}</p>
      <Filter asked={asked} sites={statement.case.sites.map(({ key }) => [key, site(key)])} />
      <Table
        caption={t("shown", {
          shown: integer(rows.length),
          all: integer(statement.case.activities.length),
        })}
        dense
        columns={columns}
        rows={page}
        rowKey={({ key }) => key}
      />
      {rows.length > from + size && (
        <div className="mt-3">
          <LinkButton href={`${query({ from: String(from + size) })}#lines`} size="small">
            {t("more", { count: integer(Math.min(size, rows.length - from - size)) })}
          </LinkButton>
        </div>
      )}
    </section>
  );
}
