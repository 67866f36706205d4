import { getTranslations } from "next-intl/server";
import { type Column, Table } from "@/app/_ui/table";
import { tonnes, tonnesCo2e } from "@/lib/domain/format";
import type { MeasureResult } from "@/lib/domain/inventory/types";
import { nameIn } from "@/lib/domain/name-in";
import type { Shared } from "./shared";

/** Each measure with its evidence class and what it reduced; modelled ones are screening and count nowhere. */
export async function Measures({ statement, locale }: Shared) {
  const t = await getTranslations();
  const { reductions } = statement.figures;
  const localNames = new Map(statement.case.measures.map((one) => [one.key, one.localName]));
  const columns: Column<MeasureResult>[] = [
    {
      key: "name",
      head: t("register.certificate.measures.measure"),
      names: true,
      cell: ({ key, name }) => nameIn(locale, name, localNames.get(key)),
      foot: t("common.total"),
    },
    {
      key: "evidence",
      head: t("register.certificate.measures.evidence"),
      cell: ({ evidenceClass }) => t(`register.certificate.measures.classes.${evidenceClass}`),
    },
    {
      key: "scopes",
      head: t("verification.figures.scope"),
      cell: ({ byScope }) =>
        byScope.map(({ scope }) => t(`categories.scope.s${scope}`)).join(" · "),
    },
    {
      key: "tonnes",
      head: t("register.certificate.measures.tonnes"),
      number: true,
      cell: ({ grams }) => tonnes(grams),
      foot: tonnes(reductions.total),
    },
  ];
  const { evidenced, screening } = reductions;
  const split = {
    evidenced: tonnesCo2e(evidenced, locale),
    screening: tonnesCo2e(screening, locale),
  };
  return (
    <section>
      <Table
        caption={t("verification.figures.measures")}
        dense
        columns={columns}
        rows={reductions.measures}
        rowKey={({ key }) => key}
        empty={t("verification.figures.noMeasures")}
      />
      {screening > 0 && (
        <p className="mt-2 text-sm text-muted-foreground">
          {t("measures.split", { total: tonnesCo2e(reductions.total, locale), ...split })}
        </p>
      )}
    </section>
  );
}
