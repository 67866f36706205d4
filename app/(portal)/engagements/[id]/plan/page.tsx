import { getTranslations } from "next-intl/server";
import { NoPermission } from "@/app/_ui/no-permission";
import { Notice } from "@/app/_ui/notice";
import { Frame } from "../frame";
import { load, type Params } from "../load";
import { PlanForm } from "./form";
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
  return (
    <Frame of={of} tab="plan">
      {writes && <PlanForm of={of} />}
      {!writes && engagement.plan && (
        <PlanView plan={engagement.plan} approvedAt={engagement.planApprovedAt} work={of.work} />
      )}
      {!writes && !engagement.plan && <Notice tone="info">{t("notYet")}</Notice>}
    </Frame>
  );
}
