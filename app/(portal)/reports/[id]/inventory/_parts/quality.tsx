import { useLocale, useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { Link } from "@/app/_ui/link";
import { Table } from "@/app/_ui/table";
import { Traced } from "@/app/_ui/trace/traced";
import { findCategory } from "@/lib/domain/categories";
import { fixed } from "@/lib/domain/decimal";
import { share, tonnes, uncertainty } from "@/lib/domain/format";
import type { FigureAssessment } from "@/lib/domain/trace/trace";
import { assessReport } from "@/lib/services/trace";
import { useFigureName } from "../../trace/_parts/figure-name";

type Props = {
  readonly reportId: string;
  /** How many activities the figures are of. */
  readonly rows: number;
  /** The page it stands on, which shows it at once where its query says `quality=show`. */
  readonly at: string;
  readonly asked: boolean;
};

/** Of more, a page is shown first and these figures when asked for: they read every line. */
const atOnce = 5_000;

/** How sure each scope, category and the year are, and on what data they rest. */
export async function Quality({ reportId, rows, at, asked }: Props) {
  const t = await getTranslations("quality");
  const shows = asked || rows <= atOnce;
  return (
    <section aria-labelledby="quality" className="space-y-4">
      <h2 id="quality" className="scroll-mt-20 text-xl font-semibold">
        {t("title")}
      </h2>
      <p className="max-w-reading text-sm text-muted-foreground">{t("lede")}</p>
      {shows ? (
        <Assessments
          reportId={reportId}
          assessed={await assessReport(await currentActor(), reportId)}
        />
      ) : (
        <p>
          <Link href={`${at}?quality=show#quality`}>{t("show")}</Link> {t("large")}
        </p>
      )}
    </section>
  );
}

type AssessmentsProps = Pick<Props, "reportId"> & {
  readonly assessed: readonly FigureAssessment[];
};

function Assessments({ reportId, assessed }: AssessmentsProps) {
  const t = useTranslations("quality");
  const locale = useLocale();
  const nameOf = useAssessedName();
  const year = assessed.find(({ figure }) => figure === "inventory.allScopes.market");
  return (
    <>
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
            key: "activityStated",
            head: t("activityStated"),
            number: true,
            cell: ({ uncertainty: { activityStated, whole } }) =>
              share(activityStated, whole, locale),
          },
          {
            key: "factorStated",
            head: t("factorStated"),
            number: true,
            cell: ({ uncertainty: { factorStated, whole } }) => share(factorStated, whole, locale),
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
    </>
  );
}

const ofCategory = /^inventory\.byCategory\.(.+)\.(location|market)$/;

/** Both methods where they differ: a category of Scope 1 or 3 is the same by either. */
function shown({ figure }: FigureAssessment): boolean {
  const [, category = "", basis] = ofCategory.exec(figure) ?? [];
  return basis !== "location" || findCategory(category)?.scope === 2;
}

/** A category that has one row is called by its own name, without a method. */
function useAssessedName(): (figure: string) => string {
  const t = useTranslations();
  const nameOf = useFigureName({});
  return (figure) => {
    const category = findCategory(ofCategory.exec(figure)?.[1] ?? "");
    return category && category.scope !== 2 ? t(category.word) : nameOf(figure);
  };
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
