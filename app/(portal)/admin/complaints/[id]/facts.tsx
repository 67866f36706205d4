import { useLocale, useTranslations } from "next-intl";
import { useComplaintDays } from "@/app/_ui/complaint-days";
import { DescriptionList } from "@/app/_ui/description-list";
import { StatusChip } from "@/app/_ui/status-chip";
import { nameIn } from "@/lib/domain/name-in";
import type { StaffComplaint } from "@/lib/services/complaint-views";

/** What it is about, whose, who handles it and by when. */
export function Facts({ complaint }: { complaint: StaffComplaint }) {
  const t = useTranslations("complaints");
  const locale = useLocale();
  const days = useComplaintDays(complaint);
  const { holder, handler, handles, contact, outcome } = complaint;
  return (
    <DescriptionList
      items={[
        {
          term: t("staff.what"),
          detail: (
            <>
              {t(`about.${complaint.about}`)}{" "}
              <code className="font-mono text-sm break-all">{complaint.object}</code>
            </>
          ),
        },
        {
          term: t("staff.holder"),
          detail: nameIn(locale, holder.legalName, holder.localName),
        },
        {
          term: t("staff.handler"),
          detail:
            handler === null
              ? t("staff.noHandler")
              : handles
                ? t("staff.you", { name: handler })
                : handler,
        },
        ...(contact === null
          ? []
          : [{ term: t("staff.contact"), detail: contact || t("staff.anonymous") }]),
        ...(outcome
          ? [
              {
                term: t("outcome"),
                detail: <StatusChip kind="complaint_outcome" state={outcome} />,
              },
            ]
          : []),
        ...days,
        { term: t("files.title"), detail: t("files.count", { count: complaint.fileCount }) },
      ]}
    />
  );
}
