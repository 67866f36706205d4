import { getTranslations } from "next-intl/server";
import { NoPermission } from "@/app/_ui/no-permission";
import { Notice } from "@/app/_ui/notice";
import { usualLevels } from "@/lib/domain/assurance/plan";
import { showSources } from "@/lib/services/engagements";
import { Frame } from "../frame";
import { load, type Params } from "../load";
import { PlanForm } from "./form";
import { RiskTable } from "./risk-table";
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
  const writes = of.can("engagement.plan");
  const levels = engagement.plan?.levels ?? usualLevels;
  const sources = of.work?.statement
    ? await showSources(of.actor, { id: engagement.id, levels })
    : [];
  return (
    <Frame of={of} tab="plan">
      {writes && <PlanForm of={of} sources={sources} />}
      {!writes && engagement.plan && (
        <>
          <PlanView plan={engagement.plan} approvedAt={engagement.planApprovedAt} work={of.work} />
          {of.work && (
            <div className="mt-8">
              <RiskTable risks={engagement.plan.sourceRisks ?? []} sources={sources} />
            </div>
          )}
        </>
      )}
      {!writes && !engagement.plan && <Notice tone="info">{t("notYet")}</Notice>}
    </Frame>
  );
}
