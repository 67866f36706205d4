import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/button";
import { Card } from "@/app/_ui/card";
import { Link } from "@/app/_ui/link";
import { Table } from "@/app/_ui/table";
import { quantity, tonnesCo2e } from "@/lib/domain/format";
import type { YearSide } from "@/lib/domain/years/year-source";
import { mayDo, type Year } from "../../../_parts/year";

type Props = { readonly year: Year; readonly side: YearSide | null };

/** Removals, avoided emissions, other gases and electricity sold: beside the scopes, never netted. */
export function Separate({ year, side }: Props) {
  const t = useTranslations("progress.separate");
  const locale = useLocale();
  const base = `/reports/${year.report.id}/progress/separate`;
  const edits = mayDo(year, "report.edit");
  const biogenic = side?.figures.inventory.totals.biogenicCo2 ?? 0;
  const rows = [
    ...year.declarations.separate.map((one) => ({
      key: one.key,
      kind: t(`kinds.${one.kind}`),
      name: one.name,
      text: one.text,
      quantity: quantity(one.quantity, one.unit, locale),
      href: edits ? `${base}/${one.key}` : null,
    })),
    ...(biogenic === 0
      ? []
      : [
          {
            key: "biogenic",
            kind: t("biogenic"),
            name: t("biogenicText"),
            text: "",
            quantity: tonnesCo2e(biogenic, locale),
            href: null,
          },
        ]),
  ];
  const add = edits && (
    <LinkButton size="small" href={`${base}/new`}>
      {t("add")}
    </LinkButton>
  );
  return (
    <Card title={t("title")} aside={add}>
      <p className="mb-3 text-sm text-muted-foreground">{t("text")}</p>
      <Table
        dense
        caption={t("caption")}
        rows={rows}
        rowKey={({ key }) => key}
        empty={t("none")}
        columns={[
          {
            key: "name",
            head: t("name"),
            names: true,
            cell: ({ name, text, href }) => (
              <>
                {href ? <Link href={href}>{name}</Link> : name}
                {text && (
                  <span className="block max-w-reading text-sm font-normal text-muted-foreground">
                    {text}
                  </span>
                )}
              </>
            ),
          },
          { key: "kind", head: t("kind"), cell: ({ kind }) => kind },
          {
            key: "quantity",
            head: t("quantity"),
            number: true,
            cell: ({ quantity: shown }) => shown,
          },
        ]}
      />
    </Card>
  );
}
