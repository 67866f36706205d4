import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/button";
import { Card } from "@/app/_ui/card";
import { Link } from "@/app/_ui/link";
import type { Target } from "@/lib/domain/case/case-file";
import { exact } from "@/lib/domain/decimal";
import { shownValue } from "@/lib/domain/years/target-values";
import { actualOf, trackOf, wayOfTarget } from "@/lib/domain/years/targets";
import type { OtherYear } from "@/lib/services/years";
import { mayDo, type Year } from "../../../_parts/year";
import { PlanRoadmap } from "./plan-roadmap";
import { type Reported, RoadmapFigure } from "./roadmap-figure";
import { useScopesName } from "./scopes-name";
import { Standing } from "./standing";

type Props = { readonly year: Year; readonly years: readonly OtherYear[] };

/** Every target with its path and where the years stand on it, and the management plan's. */
export function Targets({ year, years }: Props) {
  const t = useTranslations("progress.targets");
  const { targets } = year.declarations;
  const add = mayDo(year, "report.edit") && (
    <LinkButton size="small" href={`/reports/${year.report.id}/progress/targets/new`}>
      {t("add")}
    </LinkButton>
  );
  return (
    <Card title={t("title")} aside={add}>
      <div className="divide-y [&>*]:py-5 [&>*:first-child]:pt-0 [&>*:last-child]:pb-0">
        {targets.length === 0 && <p className="text-muted-foreground">{t("none")}</p>}
        {targets.map((target) => (
          <OneTarget key={target.key} target={target} year={year} years={years} />
        ))}
        <PlanRoadmap year={year} years={years} />
      </div>
    </Card>
  );
}

function OneTarget({ target, year, years }: Props & { readonly target: Target }) {
  const t = useTranslations("progress.targets");
  const locale = useLocale();
  const scopesName = useScopesName();
  const way = wayOfTarget(target);
  const reported = reportedOf(target, years);
  const now = reported.find((one) => one.year === yearOf(year.report.lastDay));
  const shown = (value: string) => shownValue(target.kind, exact(value), locale);
  const lines = [
    target.kind === "net_zero" &&
      (target.residualPlan ? t("residual", { text: target.residualPlan }) : t("noResidual")),
    target.validator && t("validator", { validator: target.validator }),
    target.source,
  ].filter(Boolean);
  return (
    <section className="space-y-3" aria-label={target.name}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="font-semibold">
          {mayDo(year, "report.edit") ? (
            <Link href={`/reports/${year.report.id}/progress/targets/${target.key}`}>
              {target.name}
            </Link>
          ) : (
            target.name
          )}
        </h3>
        <Standing kind={target.kind} track={now && trackOf(way, now.year, now.value)} />
      </div>
      <p className="text-sm text-muted-foreground">
        {t("path", {
          kind: t(`kinds.${target.kind}`),
          scopes: scopesName(target.scopes),
          base: shown(target.baseValue),
          baseYear: String(target.baseYear),
          target: shown(target.targetValue),
          targetYear: String(target.targetYear),
        })}
      </p>
      <RoadmapFigure
        name={target.name}
        kind={target.kind}
        way={way}
        interim={target.interim}
        reported={reported}
      />
      {lines.map((line) => (
        <p key={String(line)} className="max-w-reading text-sm text-muted-foreground">
          {line}
        </p>
      ))}
    </section>
  );
}

const yearOf = (lastDay: string): number => Number(lastDay.slice(0, 4));

/** What each year tells of a target, by the target as this year has it. */
function reportedOf(target: Target, years: readonly OtherYear[]): readonly Reported[] {
  return years.flatMap(({ side, lastDay, verified }) => {
    const value = side && actualOf(target, side);
    return value ? [{ year: yearOf(lastDay), value, verified }] : [];
  });
}
