import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Card } from "@/app/_ui/card";
import { BridgeChart } from "@/app/_ui/charts/bridge-chart";
import { DescriptionList } from "@/app/_ui/description-list";
import { Link } from "@/app/_ui/link";
import { Traced } from "@/app/_ui/trace/traced";
import { credits, integer, period, tonnesCo2e } from "@/lib/domain/format";
import type { YearFigures } from "../../../_parts/figures";
import { type Section, sectionHref } from "../../../_parts/sections";
import { mayDo, type Year } from "../../../_parts/year";

type Props = { readonly year: Year; readonly shown: YearFigures };

/** Check your answers: every section in a line, each with its way back. */
export function Summary({ year, shown: { figures } }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const { report, counts, declarations } = year;
  const mass = (figure: string, grams: number | undefined) =>
    grams === undefined ? null : (
      <Traced reportId={report.id} figure={figure}>
        {tonnesCo2e(grams, locale)}
      </Traced>
    );
  const totals = figures?.inventory.totals;
  const change = (section: Section) =>
    mayDo(year, "report.edit") && (
      <Link href={sectionHref(report.id, section)}>
        {t("review.summary.change")}
        <span className="sr-only">{`: ${t(`workspace.sections.${section}`)}`}</span>
      </Link>
    );
  const item = (term: string, detail: ReactNode, section: Section) => {
    const action = change(section);
    return { term, detail, ...(action && { action }) };
  };
  const { claim } = declarations;
  const open = report.state === "draft" || report.state === "returned";
  const retired = counts.retiredTonnes;
  return (
    <Card title={open ? t("review.summary.title") : t("review.summary.submitted")}>
      <div className="space-y-8">
        <DescriptionList
          items={[
            item(
              t("workspace.holder.period"),
              period(report.firstDay, report.lastDay, locale),
              "boundary",
            ),
            item(
              t("workspace.sections.activities"),
              t("workspace.tasks.activities", {
                rows: counts.activities,
                missing: counts.withoutFigure,
              }),
              "activities",
            ),
            item(
              t("review.summary.footprint"),
              mass("inventory.totals.scope12Market", totals?.scope12Market),
              "inventory",
            ),
            item(
              t("review.summary.location"),
              mass("inventory.totals.scope12Location", totals?.scope12Location),
              "inventory",
            ),
            item(
              t("review.summary.scope3"),
              mass("inventory.totals.scope3", totals?.scope3),
              "inventory",
            ),
            item(
              t("review.summary.reductions"),
              mass("reductions.evidenced", figures?.reductions.evidenced),
              "measures",
            ),
            item(
              t("review.summary.credits"),
              retired > 0 ? credits(retired, locale) : integer(0),
              "credits",
            ),
            item(
              t("review.summary.claim"),
              claim
                ? t(`workspace.boundary.claim.types.${claim.type}`)
                : t("review.summary.claimNone"),
              "boundary",
            ),
          ]}
        />
        {figures && <BridgeChart reportId={report.id} bridge={figures.bridge} />}
      </div>
    </Card>
  );
}
