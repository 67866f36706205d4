import { useTranslations } from "next-intl";
import { Table } from "@/app/_ui/table";
import { tonnes } from "@/lib/domain/format";
import { termKeys } from "@/lib/domain/years/source-change";
import type { YearBridge } from "@/lib/domain/years/year-bridge";

type Group = { readonly key: "12location" | "12market" | "3"; readonly bridge: YearBridge };
type Props = { readonly labels: readonly [string, string]; readonly groups: readonly Group[] };

/** From one year's total to the other's, cause by cause; the rows add up to the gram. */
export function TermsTable({ labels: [before, after], groups }: Props) {
  const t = useTranslations("progress.compare");
  const tUnit = useTranslations("progress");
  const rows = [
    { key: "before", name: before, of: ({ before: grams }: YearBridge) => tonnes(grams) },
    ...termKeys.flatMap((key) => [
      { key, name: t(`terms.${key}`), of: ({ terms }: YearBridge) => signed(terms[key]) },
      ...(key === "activity"
        ? [
            {
              key: "measures",
              name: t("measures"),
              of: ({ ofWhichMeasures }: YearBridge) => signed(ofWhichMeasures),
            },
          ]
        : []),
    ]),
    { key: "after", name: after, of: ({ after: grams }: YearBridge) => tonnes(grams) },
  ];
  return (
    <Table
      caption={t("caption")}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        {
          key: "cause",
          head: t("cause"),
          names: true,
          cell: ({ key, name }) => (
            <span className={key === "measures" ? "pl-4 font-normal italic" : undefined}>
              {name}
            </span>
          ),
        },
        ...groups.map(({ key, bridge }) => ({
          key,
          head: `${t(`groups.${key}`)}, ${tUnit("unit")}`,
          number: true,
          cell: ({ of }: (typeof rows)[number]) => of(bridge),
        })),
      ]}
    />
  );
}

/** A change with its sign: "+4.00", "−5.00". */
export const signed = (grams: number): string => (grams > 0 ? `+${tonnes(grams)}` : tonnes(grams));
