import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/button";
import { Card } from "@/app/_ui/card";
import { DescriptionList } from "@/app/_ui/description-list";
import { day, statedTonnes } from "@/lib/domain/format";
import { mayDo, type Year } from "../../../_parts/year";
import { PlanMeasures } from "./plan-measures";

/** The management plan on file: where from, where to, by which measures. */
export function Plan({ year }: { year: Year }) {
  const t = useTranslations("workspace.boundary.plan");
  const tEdit = useTranslations("progress.targets");
  const locale = useLocale();
  const { plan } = year.declarations;
  const edit = mayDo(year, "report.edit") && (
    <LinkButton size="small" href={`/reports/${year.report.id}/boundary/plan`}>
      {tEdit("editPlan")}
    </LinkButton>
  );
  if (!plan)
    return (
      <Card title={t("title")} aside={edit}>
        {t("none")}
      </Card>
    );
  const point = (tonnes: string, at: number) =>
    t("year", { tonnes: statedTonnes(tonnes), year: String(at) });
  return (
    <Card title={t("title")} aside={edit}>
      <DescriptionList
        items={[
          { term: t("base"), detail: point(plan.baseTonnes, plan.baseYear) },
          { term: t("target"), detail: point(plan.targetTonnes, plan.targetYear) },
          { term: t("owner"), detail: plan.owner },
          { term: t("reviewed"), detail: day(plan.reviewedOn, locale) },
        ]}
      />
      <PlanMeasures plan={plan} />
    </Card>
  );
}
