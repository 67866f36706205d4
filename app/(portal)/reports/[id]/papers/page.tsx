import { Download, FileText } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { LinkButton } from "@/app/_ui/button";
import { Card } from "@/app/_ui/card";
import { Empty } from "@/app/_ui/empty";
import { NoPermission } from "@/app/_ui/no-permission";
import { reached } from "@/app/_ui/reached";
import { StatementPapers } from "@/app/_ui/statement-papers";
import { listCertificates, showCertificate } from "@/lib/services/certificates";
import { engagementFor } from "../../_parts/engagement";
import { NoClaim } from "../../_parts/no-claim";
import { SectionPage } from "../../_parts/section-page";
import { sectionTitle } from "../../_parts/section-title";
import { type YearParams, yearOf } from "../../_parts/year";
import { Issued } from "./_parts/issued";

export const generateMetadata = ({ params }: YearParams) => sectionTitle(params, "papers");

/** The papers of a year: what is issued, and a draft of the annual report before that. */
export default async function Page({ params }: YearParams) {
  const { id } = await params;
  const year = await yearOf(id);
  if (!year) return <NoPermission role="reporter" />;
  const t = await getTranslations("review.papers");
  const actor = await currentActor();
  const certificates = (await reached(listCertificates(actor))) ?? [];
  const own = certificates.filter(({ reportId }) => reportId === id);
  const engagement = await engagementFor(year.engagementId);
  const opinions = engagement?.work?.opinions ?? [];
  const opined = opinions.some(({ issuedAt, withdrawnAt }) => issuedAt && !withdrawnAt);
  const shown = await Promise.all(own.map((one) => reached(showCertificate(actor, one.id))));
  const icon = <Download aria-hidden className="size-4" />;
  const draft = `/api/reports/${id}/annual-report`;
  return (
    <SectionPage year={year} section="papers" lede={t("lede")}>
      {shown.map((one) => one && <Issued key={one.id} id={one.id} certificate={one.certificate} />)}
      <NoClaim year={year} />
      {shown.length === 0 && year.report.state !== "not_verified" && (
        <Empty
          title={t("none")}
          action={<LinkButton href={`/reports/${id}/claim`}>{t("toClaim")}</LinkButton>}
        >
          {t("noneText")}
        </Empty>
      )}
      {shown.length === 0 && opined && engagement && (
        <StatementPapers engagementId={engagement.engagement.id} />
      )}
      {shown.length === 0 && (
        <Card title={t("draftTitle")}>
          <div className="flex gap-4">
            <FileText aria-hidden className="size-6 shrink-0 text-muted-foreground" />
            <div className="space-y-3">
              <p className="max-w-reading">{t("draftText")}</p>
              <div className="flex flex-wrap gap-3">
                <LinkButton href={`${draft}?lang=en`} download icon={icon}>
                  {t("openEn")}
                </LinkButton>
                <LinkButton href={`${draft}?lang=zh-CN`} download icon={icon}>
                  {t("openZh")}
                </LinkButton>
              </div>
            </div>
          </div>
        </Card>
      )}
    </SectionPage>
  );
}
