import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/button";
import { dividedBy } from "@/lib/domain/decimal";
import { day } from "@/lib/domain/format";
import { plannedOf, trackOf, wayOfPlan } from "@/lib/domain/years/targets";
import type { OtherYear } from "@/lib/services/years";
import { mayDo, type Year } from "../../../_parts/year";
import { type Reported, RoadmapFigure } from "./roadmap-figure";
import { Standing } from "./standing";

type Props = { readonly year: Year; readonly years: readonly OtherYear[] };

/** The management plan's path, its planned measures and its yearly review. */
export function PlanRoadmap({ year, years }: Props) {
  const t = useTranslations("progress.targets");
  const locale = useLocale();
  const { plan } = year.declarations;
  const edit = mayDo(year, "report.edit") && (
    <LinkButton size="small" href={`/reports/${year.report.id}/boundary/plan`}>
      {t("editPlan")}
    </LinkButton>
  );
  if (!plan)
    return (
      <div className="flex flex-wrap items-center gap-3">
        <p className="text-muted-foreground">{t("noPlan")}</p>
        {edit}
      </div>
    );
  const way = wayOfPlan(plan);
  const reported = years.flatMap((one) => residualOf(one));
  const now = reported.find((one) => one.year === Number(year.report.lastDay.slice(0, 4)));
  const name = t("plan", { subject: plan.subject });
  return (
    <section className="space-y-3" aria-label={name}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="font-semibold">{name}</h3>
        <Standing kind="absolute" track={now && trackOf(way, now.year, now.value)} />
      </div>
      <RoadmapFigure
        name={name}
        kind="absolute"
        way={way}
        planned={plannedOf(plan)}
        reported={reported}
      />
      <p className="text-sm text-muted-foreground">
        {t("review", {
          day: day(plan.reviewedOn, locale),
          next: day(yearLater(plan.reviewedOn), locale),
        })}
      </p>
      {edit}
    </section>
  );
}

/** The residual of the claim's subject, in tonnes. */
function residualOf({ side, lastDay, verified }: OtherYear): readonly Reported[] {
  if (!side) return [];
  const value = dividedBy(side.figures.bridge.residual, 1_000_000);
  return [{ year: Number(lastDay.slice(0, 4)), value, verified }];
}

/** The same day of the next year; of 29 February the 28th. */
function yearLater(date: string): string {
  const next = `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
  return next.endsWith("-02-29") ? next.replace("-29", "-28") : next;
}
