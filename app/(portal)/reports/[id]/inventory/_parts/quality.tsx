import { useLocale, useTranslations } from "next-intl";
import { Table } from "@/app/_ui/table";
import { Traced } from "@/app/_ui/trace/traced";
import { findCategory } from "@/lib/domain/categories";
import { fixed } from "@/lib/domain/decimal";
import { share, tonnes, uncertainty } from "@/lib/domain/format";
import type { FigureAssessment } from "@/lib/domain/trace/trace";
import { useFigureName } from "../../trace/_parts/figure-name";

type Props = { readonly reportId: string; readonly assessed: readonly FigureAssessment[] };

/** How sure each scope, category and the year are, and on what data they rest. */
export function Quality({ reportId, assessed }: Props) {
  const t = useTranslations("quality");
  const locale = useLocale();
  const nameOf = useFigureName({});
  const year = assessed.find(({ figure }) => figure === "inventory.allScopes.market");
  return (
    <section aria-labelledby="quality" className="space-y-4">
      <h2 id="quality" className="text-xl font-semibold">
        {t("title")}
      </h2>
      <p className="max-w-reading text-sm text-muted-foreground">{t("lede")}</p>
      <Table
        dense
        caption={t("caption")}
        rows={assessed.filter(shown)}
        rowKey={({ figure }) => figure}
        columns={[
          { key: "figure", head: t("figure"), names: true, cell: ({ figure }) => nameOf(figure) },
          {
            key: "emissions",
            head: t("emissions"),
            number: true,
            cell: ({ figure, grams }) => (
              <Traced reportId={reportId} figure={figure}>
                {tonnes(grams)}
              </Traced>
            ),
          },
          {
            key: "uncertainty",
            head: t("uncertainty"),
            number: true,
            cell: ({ uncertainty: { percent } }) =>
              percent === null ? t("notStated") : uncertainty(percent, locale),
          },
          {
            key: "coverage",
            head: t("coverage"),
            number: true,
            cell: ({ uncertainty: { covered, whole } }) => share(covered, whole, locale),
          },
          {
            key: "score",
            head: t("score"),
            cell: ({ dataQuality: { mean, class: is } }) =>
              mean === null || is === null
                ? t("notStated")
                : `${fixed(mean, 1)} · ${t(`classes.${is}`)}`,
          },
          {
            key: "scored",
            head: t("scoredHead"),
            number: true,
            cell: ({ dataQuality: { scored, whole } }) => share(scored, whole, locale),
          },
        ]}
      />
      {year && <Kinds of={year} />}
    </section>
  );
}

/** Both methods where they differ: a category of Scope 1 or 3 is the same by either. */
function shown({ figure }: FigureAssessment): boolean {
  const category = /^inventory\.byCategory\.(.+)\.location$/.exec(figure)?.[1];
  return category === undefined || findCategory(category)?.scope === 2;
}

function Kinds({ of: { dataQuality } }: { of: FigureAssessment }) {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <Table
      dense
      caption={t("quality.kindsCaption")}
      rows={dataQuality.byKind}
      rowKey={({ kind }) => kind}
      columns={[
        {
          key: "kind",
          head: t("quality.kind"),
          names: true,
          cell: ({ kind }) => t(`papers.terms.dataKind.${kind}`),
        },
        {
          key: "emissions",
          head: t("quality.emissions"),
          number: true,
          cell: ({ grams }) => tonnes(grams),
        },
        {
          key: "share",
          head: t("quality.share"),
          number: true,
          cell: ({ grams }) => share(grams, dataQuality.whole, locale),
        },
      ]}
    />
  );
}
