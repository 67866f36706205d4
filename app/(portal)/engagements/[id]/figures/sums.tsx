import { getTranslations } from "next-intl/server";
import { Link } from "@/app/_ui/link";
import { type Column, Table } from "@/app/_ui/table";
import { sumOf } from "@/lib/domain/decimal";
import { tonnes } from "@/lib/domain/format";
import { siteNames } from "../site-names";
import { isGas } from "./gas";
import { categoryWord, type Grouping, groupings, type Sum, sumsBy } from "./rows";
import type { Shared } from "./shared";

type Props = Shared & { readonly by: Grouping; readonly at: string };

/** The inventory's sums, by the grouping asked for; both Scope 2 methods beside each other. */
export async function Sums({ statement, work, locale, by, at }: Props) {
  const t = await getTranslations();
  const site = siteNames(work, locale);
  const names: Readonly<Record<Grouping, (key: string) => string>> = {
    scope: (key) =>
      key === "1" || key === "2" || key === "3" ? t(`categories.scope.s${key}`) : key,
    gas: (key) => (isGas(key) ? t(`categories.gas.${key}`) : key),
    category: (key) => {
      const word = categoryWord(key);
      return word ? t(word as "categories.fugitive") : key;
    },
    site,
  };
  const rows = sumsBy(by, statement.figures.inventory);
  const columns: Column<Sum>[] = [
    {
      key: "name",
      head: t(`verification.figures.${by}`),
      names: true,
      cell: ({ key }) => names[by](key),
      foot: t("verification.figures.total"),
    },
    {
      key: "location",
      head: t("verification.figures.location"),
      number: true,
      cell: ({ location }) => tonnes(location),
      foot: tonnes(sumOf(rows.map(({ location }) => location))),
    },
    {
      key: "market",
      head: t("verification.figures.market"),
      number: true,
      cell: ({ market }) => tonnes(market),
      foot: tonnes(sumOf(rows.map(({ market }) => market))),
    },
  ];
  return (
    <section>
      <div className="mb-2 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h2 className="text-xl font-semibold">{t("verification.figures.title")}</h2>
        <Groupings by={by} at={at} />
      </div>
      <Table
        caption={t("verification.figures.title")}
        hideCaption
        dense
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
      />
      <p className="mt-2 text-sm text-muted-foreground">{t("common.rounding")}</p>
    </section>
  );
}

async function Groupings({ by, at }: Pick<Props, "by" | "at">) {
  const t = await getTranslations("verification.figures");
  return (
    <nav aria-label={t("by")} className="flex flex-wrap gap-1 text-sm print:hidden">
      {groupings.map((one) => (
        <Link
          key={one}
          href={`${at}?by=${one}`}
          scroll={false}
          aria-current={one === by ? "true" : undefined}
          className="inline-flex min-h-8 items-center rounded-md px-3 hover:bg-muted aria-[current]:bg-primary-soft aria-[current]:font-semibold aria-[current]:text-primary max-md:min-h-11"
        >
          {t(one)}
        </Link>
      ))}
    </nav>
  );
}
