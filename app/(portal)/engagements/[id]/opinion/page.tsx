import { getTranslations } from "next-intl/server";
import { NoPermission } from "@/app/_ui/no-permission";
import { Notice } from "@/app/_ui/notice";
import { StatementPapers } from "@/app/_ui/statement-papers";
import { isUnsettled } from "@/lib/domain/assurance/finding";
import { Frame } from "../frame";
import { load, type Params } from "../load";
import { DraftForm } from "./draft-form";
import { PartsView } from "./parts-view";
import { Review, ToSign } from "./review";
import { Earlier, OpinionView } from "./view";

export async function generateMetadata() {
  const t = await getTranslations("verification.opinionPages");
  return { title: t("title") };
}

export default async function Page({ params }: Params) {
  const of = await load((await params).id);
  if (!of?.work) return <NoPermission role="verifier" />;
  const t = await getTranslations("verification.opinionPages");
  const { work, engagement, report } = of;
  const standing = work.opinions.find(({ withdrawnAt }) => withdrawnAt === null);
  const open = work.findings.filter(isUnsettled);
  const underWay = engagement.state === "executing" && report.state === "in_verification";
  const drafts = underWay && of.allows("opinion.draft");
  const insider = of.allows("report.view");
  return (
    <Frame of={of} tab="opinion">
      <div className="space-y-8">
        {standing && <OpinionView of={of} opinion={standing} />}
        {standing?.issuedAt && of.allows("document.view") && (
          <StatementPapers engagementId={engagement.id} />
        )}
        {standing && <PartsView opinion={standing} />}
        {standing && <Review of={of} opinion={standing} />}
        {standing && <ToSign of={of} />}
        {!standing && drafts && open.length > 0 && (
          <Notice tone="info">{t("openFindings", { count: open.length })}</Notice>
        )}
        {!standing && drafts && open.length === 0 && <DraftForm of={of} />}
        {!standing && !drafts && (
          <Notice tone="info">{t(insider ? "notYetOrganisation" : "notYet")}</Notice>
        )}
        <Earlier
          of={of}
          opinions={work.opinions.filter(({ withdrawnAt }) => withdrawnAt !== null)}
        />
      </div>
    </Frame>
  );
}
