import { useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/button";
import { Card } from "@/app/_ui/card";
import { Link } from "@/app/_ui/link";
import type { Tone } from "@/app/_ui/status";
import { Chip } from "@/app/_ui/status-chip";
import { Table } from "@/app/_ui/table";
import { change } from "@/lib/domain/format";
import type { Verdict } from "@/lib/domain/years/rounded";
import type { YearSide } from "@/lib/domain/years/year-source";
import { mayDo, type Year } from "../../../_parts/year";

type Props = { readonly year: Year; readonly side: YearSide | null };

export const verdictTones: Readonly<Record<Verdict, Tone>> = {
  agrees: "good",
  differs_within_rounding: "waiting",
  differs: "bad",
};

/** Sentences on other years with the interval their rounding allows; flagged, never corrected. */
export function Stated({ year, side }: Props) {
  const t = useTranslations("progress.stated");
  const base = `/reports/${year.report.id}/progress`;
  const edits = mayDo(year, "report.edit");
  const results = side?.figures.comparatives ?? [];
  const textOf = (key: string) =>
    year.declarations.comparatives.find((one) => one.key === key)?.text;
  return (
    <Card
      title={t("title")}
      aside={
        <span className="flex flex-wrap gap-2">
          <LinkButton size="small" href={`${base}/sentences`}>
            {t("check")}
          </LinkButton>
          {edits && (
            <LinkButton size="small" href={`${base}/comparatives/new`}>
              {t("add")}
            </LinkButton>
          )}
        </span>
      }
    >
      <p className="mb-3 max-w-reading text-sm text-muted-foreground">{t("text")}</p>
      <Table
        dense
        caption={t("caption")}
        rows={results}
        rowKey={({ key }) => key}
        empty={t("none")}
        columns={[
          {
            key: "statement",
            head: t("statement"),
            names: true,
            cell: ({ key, figure, year: of }) => (
              <>
                {edits ? (
                  <Link
                    href={`${base}/comparatives/${key}`}
                  >{`${t(`figures.${figure}`)}, ${of}`}</Link>
                ) : (
                  `${t(`figures.${figure}`)}, ${of}`
                )}
                <span className="block max-w-reading text-sm font-normal text-muted-foreground">
                  {textOf(key)}
                </span>
              </>
            ),
          },
          {
            key: "said",
            head: t("said"),
            number: true,
            cell: (one) => change(one.statedChangePercent, 0),
          },
          {
            key: "recomputed",
            head: t("recomputed"),
            number: true,
            cell: (one) => change(one.recomputedChangePercent),
          },
          {
            key: "range",
            head: t("range"),
            number: true,
            cell: (one) => `${change(one.lowestPercent)} – ${change(one.highestPercent)}`,
          },
          {
            key: "finding",
            head: t("finding"),
            cell: ({ verdict }) => (
              <Chip tone={verdictTones[verdict]}>{t(`verdicts.${verdict}`)}</Chip>
            ),
          },
        ]}
      />
    </Card>
  );
}
