import { getTranslations } from "next-intl/server";
import { NoPermission } from "@/app/_ui/no-permission";
import { Notice } from "@/app/_ui/notice";
import { usualLevels } from "@/lib/domain/assurance/plan";
import { showSources } from "@/lib/services/engagements";
import { showPlans } from "@/lib/services/verification-plans";
import { Frame } from "../frame";
import { load, type Params } from "../load";
import { Drafted } from "./drafted";
import { PlanForm } from "./form";
import { RiskTable } from "./risk-table";
import { Versions } from "./versions";
import { PlanView } from "./view";

export async function generateMetadata() {
  const t = await getTranslations("verification.plan");
  return { title: t("title") };
}

export default async function Page({ params }: Params) {
  const of = await load((await params).id);
  if (!of) return <NoPermission role="verifier" />;
  const t = await getTranslations("verification.plan");
  const { engagement } = of;
  const { plan } = engagement;
  const { versions, draft } = await showPlans(of.actor, engagement.id);
  const levels = plan?.levels ?? draft?.plan.levels ?? usualLevels;
  const sources = of.work?.statement
    ? await showSources(of.actor, { id: engagement.id, levels })
    : [];
  return (
    <Frame of={of} tab="plan">
      {of.can("plan.draft") && (
        <div className="space-y-6">
          {draft && <Drafted draft={draft} />}
          <PlanForm of={of} sources={sources} plan={draft?.plan ?? null} shown={draft?.at ?? ""} />
        </div>
      )}
      {plan && (
        <div className="space-y-8">
          <PlanView plan={plan} approvedAt={engagement.planApprovedAt} work={of.work} />
          {of.work && <RiskTable risks={plan.sourceRisks ?? []} sources={sources} work={of.work} />}
          <Versions versions={versions} work={of.work} />
          {of.can("plan.amend") && (
            <details className="rounded-md border p-4">
              <summary className="cursor-pointer font-semibold">{t("amend.open")}</summary>
              <div className="mt-4">
                <PlanForm
                  {...{ of, sources, plan }}
                  shown={engagement.planApprovedAt ?? ""}
                  amends
                />
              </div>
            </details>
          )}
        </div>
      )}
      {!of.can("plan.draft") && !plan && <Notice tone="info">{t("notYet")}</Notice>}
    </Frame>
  );
}
