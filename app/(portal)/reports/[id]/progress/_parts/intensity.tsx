import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/button";
import { Card } from "@/app/_ui/card";
import { Link } from "@/app/_ui/link";
import { type Column, Table } from "@/app/_ui/table";
import type { Denominator } from "@/lib/domain/case/case-file";
import { grouped, intensity } from "@/lib/domain/format";
import type { Locale } from "@/lib/domain/words/index";
import { intensityOf } from "@/lib/domain/years/intensity";
import type { OtherYear } from "@/lib/services/years";
import { mayDo, type Year } from "../../../_parts/year";
import { useScopesName } from "./scopes-name";

type Props = { readonly year: Year; readonly years: readonly OtherYear[] };

/** Tonnes per unit of what the organisation does, over its years; each year by its own denominator. */
export function Intensity({ year, years }: Props) {
  const t = useTranslations("progress");
  const locale = useLocale();
  const scopesName = useScopesName();
  const base = `/reports/${year.report.id}/progress/denominators`;
  const add = mayDo(year, "report.edit") && (
    <LinkButton size="small" href={`${base}/new`}>
      {t("intensity.add")}
    </LinkButton>
  );
  const told = years.filter(({ lastDay }) => lastDay <= year.report.lastDay);
  const columns: Column<Denominator>[] = [
    {
      key: "metric",
      head: t("intensity.metric"),
      names: true,
      cell: ({ key, name, unit, scopes, scope2 }) => (
        <>
          <Link href={`${base}/${key}`}>{name}</Link>
          <span className="block text-sm font-normal text-muted-foreground">
            {t("intensity.perUnit", { unit })}
          </span>
          <span className="block text-sm font-normal text-muted-foreground">
            {t("intensity.scopes", { scopes: scopesName(scopes), method: t(`methods.${scope2}`) })}
          </span>
        </>
      ),
    },
    ...told.map((one) => ({
      key: one.reportId,
      head: one.label,
      number: true,
      cell: ({ key }: Denominator) => valueIn(one, key, locale),
    })),
    {
      key: "quantity",
      head: t("intensity.quantity", { year: year.report.label }),
      number: true,
      cell: ({ quantity, unit }) => `${grouped(quantity)} ${unit}`,
    },
  ];
  const { denominators } = year.declarations;
  return (
    <Card title={t("intensity.title")} aside={add}>
      {denominators.length === 0 ? (
        <p className="text-muted-foreground">{t("intensity.none")}</p>
      ) : (
        <Table
          dense
          caption={t("intensity.caption")}
          rows={denominators}
          rowKey={({ key }) => key}
          columns={columns}
        />
      )}
    </Card>
  );
}

/** Of a year by that year's own denominator of the same key; nothing where it recorded none. */
function valueIn({ side }: OtherYear, key: string, locale: Locale): string | null {
  const own = side?.case.denominators.find((one) => one.key === key);
  if (!side || !own) return null;
  const { tonnes } = intensityOf(side.figures.inventory.totals, own);
  return intensity(tonnes, own.quantity, locale);
}
