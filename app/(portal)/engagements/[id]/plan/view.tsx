import { useLocale, useTranslations } from "next-intl";
import { DescriptionList } from "@/app/_ui/description-list";
import type { VerificationPlan } from "@/lib/domain/assurance/plan";
import { day, instant } from "@/lib/domain/format";
import { Levels } from "../levels";
import type { Work } from "../load";
import { siteNames } from "../site-names";

type Props = {
  readonly plan: VerificationPlan;
  readonly approvedAt: string | null;
  readonly work: Work | null;
};

type TextProps = Pick<Props, "plan" | "work"> & { readonly former?: boolean };

/** The approved plan, read only, with its thresholds in tonnes. */
export function PlanView({ plan, approvedAt, work }: Props) {
  const t = useTranslations("verification.plan");
  const locale = useLocale();
  return (
    <div className="space-y-8">
      {work && <Levels materiality={work.materiality} plan={plan} />}
      <section>
        <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
          <h2 className="text-xl font-semibold">{t("title")}</h2>
          {approvedAt && (
            <p className="text-sm text-muted-foreground">
              {t("approved", { instant: instant(approvedAt, locale, "Asia/Shanghai") })}
            </p>
          )}
        </div>
        <PlanText plan={plan} work={work} />
      </section>
    </div>
  );
}

/** What a plan says beside its percentages; of a former one those too. */
export function PlanText({ plan, work, former = false }: TextProps) {
  const t = useTranslations("verification.plan");
  const tGroup = useTranslations("verification.levels");
  const locale = useLocale();
  const name = siteNames(work, locale);
  const visits = plan.visits.map(({ site, on, kind }) =>
    [name(site), day(on, locale), kind].join(" · "),
  );
  const levels = plan.levels.map(({ scopes, level, materialityPercent, performancePercent }) =>
    t("versions.level", {
      ...{ scopes: tGroup(`group.${scopes}`), level: tGroup(level) },
      ...{ materiality: materialityPercent, performance: performancePercent },
    }),
  );
  return (
    <DescriptionList
      items={[
        ...(former ? [{ term: t("versions.levels"), detail: <Lines of={levels} /> }] : []),
        { term: t("criteria"), detail: <Lines of={plan.criteria} /> },
        { term: t("risks"), detail: plan.risks && <Paragraph text={plan.risks} /> },
        { term: t("sampling"), detail: plan.samplingMethod || undefined },
        { term: t("seed"), detail: <code className="font-mono text-sm">{plan.seed}</code> },
        {
          term: t("visits"),
          detail: visits.length > 0 ? <Lines of={visits} /> : plan.noVisitReason,
        },
        {
          term: t("controlTests"),
          detail:
            plan.controlTests.length > 0 ? (
              <Lines of={plan.controlTests.map(name)} />
            ) : (
              t("noControlTests")
            ),
        },
      ]}
    />
  );
}

function Lines({ of }: { of: readonly string[] }) {
  return (
    <ul>
      {of.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}

/** Text that people typed, with its own line breaks. */
export function Paragraph({ text }: { text: string }) {
  return <p className="max-w-reading whitespace-pre-line">{text}</p>;
}
