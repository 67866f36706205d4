import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/app/_ui/card";
import { BridgeChart } from "@/app/_ui/charts/bridge-chart";
import { DescriptionList } from "@/app/_ui/description-list";
import { Link } from "@/app/_ui/link";
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
  const mass = (grams: number | undefined) =>
    grams === undefined ? null : tonnesCo2e(grams, locale);
  const totals = figures?.inventory.totals;
  const change = (section: Section) =>
    mayDo(year, "report.edit") && (
      <Link href={sectionHref(report.id, section)}>
        {t("review.summary.change")}
        <span className="sr-only">{`: ${t(`workspace.sections.${section}`)}`}</span>
      </Link>
    );
  const item = (term: string, detail: string | null, section: Section) => {
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
            item(t("review.summary.footprint"), mass(totals?.scope12Market), "inventory"),
            item(t("review.summary.location"), mass(totals?.scope12Location), "inventory"),
            item(t("review.summary.scope3"), mass(totals?.scope3), "inventory"),
            item(t("review.summary.reductions"), mass(figures?.reductions.evidenced), "measures"),
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
        {figures && <BridgeChart bridge={figures.bridge} />}
      </div>
    </Card>
  );
}
