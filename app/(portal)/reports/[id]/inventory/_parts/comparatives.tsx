import { useTranslations } from "next-intl";
import type { Tone } from "@/app/_ui/status";
import { Chip } from "@/app/_ui/status-chip";
import { Table } from "@/app/_ui/table";
import { change, grouped, integer, statedTonnes } from "@/lib/domain/format";
import type { Figures } from "@/lib/domain/statement-types";
import type { Year } from "../../../_parts/year";

type Props = { readonly year: Year; readonly figures: Omit<Figures, "inventory"> };
const tones: Readonly<Record<Verdict, Tone>> = {
  agrees: "good",
  differs_within_rounding: "waiting",
  differs: "bad",
};
type Verdict = Figures["comparatives"][number]["verdict"];

/** What others stated, beside what their own figures give: shown as it is, never corrected. */
export function Comparatives({ year, figures: { comparatives, equivalence } }: Props) {
  const t = useTranslations("review.inventory");
  const said = year.declarations.comparatives;
  const source = year.declarations.equivalence?.source ?? "";
  const spoken = (key: string) => said.find((one) => one.key === key);
  return (
    <>
      {comparatives.length > 0 && (
        <div>
          <Table
            dense
            caption={t("comparativesCaption")}
            rows={comparatives}
            rowKey={({ key }) => key}
            columns={[
              {
                key: "statement",
                head: t("comparative.statement"),
                names: true,
                cell: ({ key, figure }) => (
                  <>
                    {t(`comparative.figures.${figure}`)}
                    <span className="block max-w-reading text-sm font-normal text-muted-foreground">
                      {spoken(key)?.text}
                    </span>
                    <span className="block text-sm font-normal text-muted-foreground">
                      {spoken(key)?.source}
                    </span>
                  </>
                ),
              },
              { key: "year", head: t("comparative.year"), cell: (one) => one.year },
              {
                key: "stated",
                head: t("comparative.stated"),
                number: true,
                cell: ({ statedTonnes: stated }) => (
                  <>
                    {statedTonnes(stated)}
                    <span className="block text-warning">{t("comparative.unverified")}</span>
                  </>
                ),
              },
              {
                key: "change",
                head: t("comparative.statedChange"),
                number: true,
                cell: ({ statedChangePercent }) => change(statedChangePercent, 0),
              },
              {
                key: "recomputed",
                head: t("comparative.recomputed"),
                number: true,
                cell: ({ recomputedChangePercent }) => change(recomputedChangePercent),
              },
              {
                key: "range",
                head: t("comparative.range"),
                number: true,
                cell: (one) => `${change(one.lowestPercent)} – ${change(one.highestPercent)}`,
              },
              {
                key: "verdict",
                head: t("comparative.verdict"),
                cell: ({ verdict }) => (
                  <Chip tone={tones[verdict]}>{t(`comparative.verdicts.${verdict}`)}</Chip>
                ),
              },
            ]}
          />
          <p className="mt-2 text-sm text-muted-foreground">{t("comparative.note")}</p>
        </div>
      )}
      {equivalence && (
        <p>
          <span className="font-semibold">{t("equivalenceTitle")}: </span>
          {t("equivalence", {
            cars: integer(equivalence.cars),
            kilograms: grouped(equivalence.kilogramsPerCar),
            source,
          })}
        </p>
      )}
    </>
  );
}
