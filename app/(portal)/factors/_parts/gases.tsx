import { useLocale, useTranslations } from "next-intl";
import { Table } from "@/app/_ui/table";
import type { Factor } from "@/lib/domain/case/factor";
import { grouped, unitName } from "@/lib/domain/format";

/** The masses of each gas per unit, where the publisher gives them. */
export function Gases({ factor }: { factor: Factor }) {
  const t = useTranslations("factors.page");
  const tGas = useTranslations("categories.gas");
  const locale = useLocale();
  const biogenic = factor.biogenicCo2Kilograms;
  if (factor.gases.length === 0 && biogenic === null) return null;
  const rows = [
    ...factor.gases.map(({ gas, kilograms }) => ({
      key: gas as string,
      name: tGas(gas),
      kilograms,
    })),
    ...(biogenic === null ? [] : [{ key: "biogenic", name: t("biogenic"), kilograms: biogenic }]),
  ];
  return (
    <Table
      dense
      caption={t("gases")}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { key: "gas", head: t("gas"), names: true, cell: ({ name }) => name },
        {
          key: "kilograms",
          head: t("kilograms", { unit: unitName(factor.unit, locale) }),
          number: true,
          cell: ({ kilograms }) => grouped(kilograms),
        },
      ]}
    />
  );
}
