import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { NoPermission } from "@/app/_ui/no-permission";
import { PublishReport } from "@/app/_ui/publish-report";
import { reached } from "@/app/_ui/reached";
import { isLive } from "@/lib/domain/assurance/claim-guards";
import { listCertificates } from "@/lib/services/certificates";
import { listClaims } from "@/lib/services/claims";
import { listRefusals } from "@/lib/services/refusals";
import { showStatement } from "@/lib/services/statements";
import { roleMay } from "../../_parts/role-may";
import { SectionPage } from "../../_parts/section-page";
import { sectionTitle } from "../../_parts/section-title";
import { mayDo, type YearParams, yearOf } from "../../_parts/year";
import { ClaimActs } from "./_parts/claim-acts";
import { Declared } from "./_parts/declared";
import { Gate } from "./_parts/gate";
import { Over } from "./_parts/over";
import { publish } from "./actions";

export const generateMetadata = ({ params }: YearParams) => sectionTitle(params, "claim");

/** The claim: what was declared, what the gate says of it, and the request for a certificate. */
export default async function Page({ params }: YearParams) {
  const { id } = await params;
  const year = await yearOf(id);
  if (!year) return <NoPermission role="reporter" />;
  const actor = await currentActor();
  const claims = await reached(listClaims(actor, id));
  if (!claims) return <NoPermission role="reporter" />;
  const t = await getTranslations("review.claim");
  const claim = claims.find(isLive);
  const over = claim ? undefined : claims.find(({ ended }) => ended);
  const certificates = (await reached(listCertificates(actor))) ?? [];
  const refusals = (await reached(listRefusals(actor, id))) ?? [];
  const certificate = certificates.find(({ claimId }) => claimId === claim?.id);
  const standing = mayDo(year, "report.publish")
    ? await reached(showStatement(actor, { reportId: id }))
    : undefined;
  return (
    <SectionPage year={year} section="claim" lede={t("lede")}>
      <Declared
        year={year}
        claim={claim}
        number={certificate?.number}
        refusal={refusals.find(({ claimId }) => claimId === claim?.id)?.id}
      />
      {over && <Over number={certificates.find(({ claimId }) => claimId === over.id)?.number} />}
      <ClaimActs
        year={year}
        claim={claim}
        mayDraft={mayDo(year, "claim.draft")}
        mayDecide={roleMay(actor, year, "claim.request")}
      />
      {claim && <Gate rules={claim.gate} />}
      {standing && (
        <PublishReport
          reportId={id}
          figures={standing.statement.figures.inventory.totals}
          action={publish}
        />
      )}
    </SectionPage>
  );
}
