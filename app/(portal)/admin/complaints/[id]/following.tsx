import { useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import { isFounded } from "@/lib/domain/complaints/complaint";
import type { StaffComplaint } from "@/lib/services/complaint-views";

/** What an open or upheld complaint may lead to, and where that is done (domain.md 4.3, 4.4). */
export function Following({ complaint }: { complaint: StaffComplaint }) {
  const t = useTranslations("complaints.staff");
  const { state, outcome, inForce, engagementId } = complaint;
  const founded = outcome !== null && isFounded(outcome);
  const suspends = inForce.length > 0 && (state === "review" || state === "appeal");
  if (!founded && !suspends) return null;
  return (
    <Notice
      tone={founded ? "warning" : "info"}
      action={
        <>
          {inForce.map((number) => (
            <LinkButton key={number} href={`/certificates/acts?number=${number}&cause=complaint`}>
              {t("certificateActs")}
            </LinkButton>
          ))}
          {founded && engagementId && (
            <LinkButton href={`/engagements/${engagementId}`}>{t("engagement")}</LinkButton>
          )}
        </>
      }
    >
      {t(founded ? "founded" : "suspendText")}
    </Notice>
  );
}
