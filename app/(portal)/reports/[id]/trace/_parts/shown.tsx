import { useLocale, useTranslations } from "next-intl";
import { buttonLook } from "@/app/_ui/button";
import { Link } from "@/app/_ui/link";
import { Table } from "@/app/_ui/table";
import { traceHref } from "@/app/_ui/trace/trace-href";
import { Traced } from "@/app/_ui/trace/traced";
import { integer, tonnesCo2e } from "@/lib/domain/format";
import { linesAPage, type ShownTrace } from "@/lib/services/trace";
import { Assessed } from "./assessed";
import { useFigureName } from "./figure-name";
import { Lines } from "./lines";

type Props = {
  readonly reportId: string;
  readonly shown: ShownTrace;
  /** Whether the reader may open the rows of the year. */
  readonly rows: boolean;
};

/** A figure, how it follows from its lines, the figures it is made of, and a page of the lines. */
export function Shown({ reportId, shown, rows }: Props) {
  const t = useTranslations("trace");
  const nameOf = useFigureName(shown.sites);
  const { trace, statement, ownSites } = shown;
  const of = statement ? t("asStatement", { cycle: String(statement.cycle) }) : t("asDraft");
  const rule = t(`rules.${trace.rule}`, { count: trace.count, shown: integer(trace.count) });
  return (
    <div className="space-y-6">
      <header className="space-y-1">
        <h2 className="text-xl font-semibold">{nameOf(trace.figure)}</h2>
        <p>
          <Value trace={trace} />
        </p>
        <p className="text-muted-foreground">{rule}</p>
        <p className="text-sm text-muted-foreground">
          {of}
          {ownSites && ` · ${t("ofSites")}`}
          {" · "}
          {t("reference")}: <code className="break-all">{trace.figure}</code>
        </p>
      </header>
      <Parts reportId={reportId} trace={trace} nameOf={nameOf} />
      {trace.assessment && <Assessed assessment={trace.assessment} />}
      <Lines reportId={reportId} shown={shown} rows={rows} />
      <Pages reportId={reportId} shown={shown} />
    </div>
  );
}

function Value({ trace: { value, unit, grams } }: Pick<ShownTrace, "trace">) {
  const t = useTranslations("trace");
  const locale = useLocale();
  const main = {
    g: () => tonnesCo2e(value, locale),
    credits: () => t("credits", { count: integer(value) }),
    cars: () => t("cars", { count: integer(value) }),
  }[unit]();
  return (
    <>
      <span className="text-h1 font-semibold tabular-nums">{main}</span>{" "}
      <span className="whitespace-nowrap text-muted-foreground tabular-nums">
        {t("grams", { grams: integer(unit === "g" ? value : grams) })}
      </span>
    </>
  );
}

type PartsProps = Pick<ShownTrace, "trace"> & {
  readonly reportId: string;
  readonly nameOf: (figure: string) => string;
};

function Parts({ reportId, trace: { parts }, nameOf }: PartsProps) {
  const t = useTranslations("trace");
  if (parts.length === 0) return null;
  return (
    <Table
      dense
      caption={t("partsCaption")}
      rows={parts}
      rowKey={({ figure }) => figure}
      columns={[
        { key: "part", head: t("part"), names: true, cell: ({ figure }) => nameOf(figure) },
        {
          key: "grams",
          head: t("partGrams"),
          number: true,
          cell: ({ figure, sign, value }) => (
            <Traced reportId={reportId} figure={figure}>
              {integer(sign * value || 0)}
            </Traced>
          ),
        },
      ]}
    />
  );
}

/** On to the next lines and back, each in the panel as on the page. */
function Pages({ reportId, shown: { trace, page } }: Pick<Props, "reportId" | "shown">) {
  const t = useTranslations("trace");
  const last = Math.ceil(trace.count / linesAPage);
  if (last <= 1) return null;
  const link = (to: number, word: "next" | "previous", count: number) => (
    <Link
      href={traceHref(reportId, trace.figure, to)}
      data-trace=""
      className={buttonLook({ size: "small" })}
    >
      {t(word, { count: integer(count) })}
    </Link>
  );
  return (
    <nav aria-label={t("pages")} className="flex flex-wrap gap-3 print:hidden">
      {page > 1 && link(page - 1, "previous", linesAPage)}
      {page < last && link(page + 1, "next", Math.min(linesAPage, trace.count - page * linesAPage))}
    </nav>
  );
}
