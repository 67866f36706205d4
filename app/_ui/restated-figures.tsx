import { useTranslations } from "next-intl";
import { dividedBy, times } from "@/lib/domain/decimal";
import { change, tonnes } from "@/lib/domain/format";
import type { FigureSet } from "@/lib/domain/restatement/effect";
import { baseFigures } from "@/lib/domain/years/base-year";
import { Table } from "./table";

type Props = {
  readonly caption: string;
  /** A column each, the former first; whole grams. */
  readonly sides: readonly { readonly head: string; readonly figures: FigureSet }[];
};

/** A year's totals side by side, and what changed from the first to the last where there are two; in t CO2e and in per cent. */
export function RestatedFigures({ caption, sides }: Props) {
  const t = useTranslations("restatements");
  const [first, last] = [sides[0]?.figures, sides.at(-1)?.figures];
  return (
    <Table
      dense
      caption={caption}
      rows={baseFigures}
      rowKey={(figure) => figure}
      columns={[
        {
          key: "figure",
          head: t("effect.figure"),
          names: true,
          cell: (figure) => t("effect.figureUnit", { figure: t(`figures.${figure}`) }),
        },
        ...sides.map(({ head, figures }, n) => ({
          key: `side-${n}`,
          head,
          number: true,
          cell: (figure: (typeof baseFigures)[number]) => tonnes(figures[figure]),
        })),
        ...(first && last && sides.length > 1
          ? [
              {
                key: "change",
                head: t("effect.change"),
                number: true,
                cell: (figure: (typeof baseFigures)[number]) =>
                  tonnes(last[figure] - first[figure]),
              },
              {
                key: "percent",
                head: t("effect.percent"),
                number: true,
                cell: (figure: (typeof baseFigures)[number]) =>
                  first[figure] === 0 ? "–" : change(percentOf(first[figure], last[figure]), 2),
              },
            ]
          : []),
      ]}
    />
  );
}

const percentOf = (first: number, last: number) => dividedBy(times(last - first, 100), first);
