import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/button";
import { Link } from "@/app/_ui/link";
import { type Column, Table } from "@/app/_ui/table";
import type { Baseline, BaseYearChange } from "@/lib/domain/case/case-file";
import { day, tonnes } from "@/lib/domain/format";
import { baseFigures } from "@/lib/domain/years/base-year";
import { mayDo, type Year } from "../../../_parts/year";

type Props = { readonly year: Year; readonly baseline: Baseline };

/** Every change recorded against the base year, also those that do not count. */
export function Changes({ year, baseline }: Props) {
  const t = useTranslations("progress");
  const locale = useLocale();
  const edits = mayDo(year, "report.edit");
  const base = `/reports/${year.report.id}/progress/base-year/changes`;
  const columns: Column<BaseYearChange>[] = [
    {
      key: "text",
      head: t("base.text"),
      names: true,
      cell: ({ key, text }) => (edits ? <Link href={`${base}/${key}`}>{text}</Link> : text),
    },
    { key: "trigger", head: t("base.trigger"), cell: (one) => t(`base.triggers.${one.trigger}`) },
    { key: "on", head: t("base.on"), cell: ({ on }) => day(on, locale) },
    {
      key: "standing",
      head: t("base.standing"),
      cell: (one) => t(`base.standings.${standingOf(one, baseline)}`),
    },
    ...baseFigures.map((figure) => ({
      key: figure,
      head: t("base.effect", { figure: t(`figures.${figure}`) }),
      number: true,
      cell: ({ effects }: BaseYearChange) => tonnes(effects[figure]),
    })),
  ];
  return (
    <div className="space-y-3">
      <Table
        dense
        caption={t("base.changesCaption")}
        rows={baseline.changes}
        rowKey={({ key }) => key}
        columns={columns}
        empty={t("base.noChanges")}
      />
      {edits && <LinkButton href={`${base}/new`}>{t("base.addChange")}</LinkButton>}
    </div>
  );
}

function standingOf({ organic, on }: BaseYearChange, { restatedOn }: Baseline) {
  if (organic) return "organic";
  return restatedOn !== null && on <= restatedOn ? "done" : "open";
}
