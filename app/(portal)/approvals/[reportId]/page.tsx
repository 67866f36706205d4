import { getLocale, getTranslations } from "next-intl/server";
import { DemoBadge } from "@/app/_ui/demo-badge";
import { History } from "@/app/_ui/history";
import { NoPermission } from "@/app/_ui/no-permission";
import { PageHead } from "@/app/_ui/page-head";
import { ProgressSteps } from "@/app/_ui/progress-steps";
import { PublishReport } from "@/app/_ui/publish-report";
import { StatusChip } from "@/app/_ui/status-chip";
import { nameIn } from "@/lib/domain/name-in";
import { isPossible, reportActs } from "@/lib/domain/workflow";
import { publishAction } from "./actions";
import { Changed } from "./changed";
import { Decision, Withdraw } from "./decision";
import { DossierView } from "./dossier";
import { Gate } from "./gate";
import { Hands } from "./hands";
import { type Dossier, load, type Params } from "./load";
import { Refusals } from "./refusals";

export async function generateMetadata({ params }: Params) {
  const t = await getTranslations("approvals");
  const of = await load((await params).reportId);
  if (!of) return { title: t("title") };
  const { organisation, report } = of;
  return {
    title: t("pageTitle", { organisation: await nameOf(organisation), year: report.label }),
  };
}

export default async function Page({ params }: Params) {
  const of = await load((await params).reportId);
  if (!of) return <NoPermission role="issuer" />;
  const t = await getTranslations("approvals");
  const { report, organisation } = of;
  const steps = ["verified", "approved", "requested", "issued"] as const;
  return (
    <>
      <PageHead
        title={t("pageTitle", { organisation: await nameOf(organisation), year: report.label })}
        crumbs={[{ href: "/approvals", label: t("crumb") }]}
        chip={
          <>
            <StatusChip kind="report" state={report.state} />
            {of.claim && <StatusChip kind="claim" state={of.claim.state} />}
            {report.demoSince && <DemoBadge />}
          </>
        }
      />
      <ProgressSteps
        label={t("steps.label")}
        steps={steps.map((one) => t(`steps.${one}`))}
        current={stepOf(of)}
      />
      <div className="mt-8 space-y-10">
        <Decision of={of} />
        {of.statement && isPossible(reportActs, "report.publish", report.state) && (
          <PublishReport
            reportId={report.id}
            figures={of.statement.figures.inventory.totals}
            action={publishAction}
          />
        )}
        <Withdraw of={of} />
        <DossierView of={of} />
        <Changed of={of} />
        <Gate of={of} />
        <Refusals of={of} />
        <Hands of={of} />
        <section>
          <h2 className="mb-4 text-xl font-semibold">{t("history")}</h2>
          <History events={[...of.events].reverse()} />
        </section>
      </div>
    </>
  );
}

async function nameOf({ legalName, localName }: Dossier["organisation"]): Promise<string> {
  return nameIn(await getLocale(), legalName, localName);
}

function stepOf({ report, claim, certificate }: Dossier): number {
  if (certificate) return 3;
  if (claim?.state === "requested") return 2;
  return report.state === "approved" || report.state === "published" ? 1 : 0;
}
