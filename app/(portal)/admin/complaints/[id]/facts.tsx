import { useLocale, useTranslations } from "next-intl";
import { DayDue } from "@/app/_ui/day-due";
import { DescriptionList } from "@/app/_ui/description-list";
import { StatusChip } from "@/app/_ui/status-chip";
import { day } from "@/lib/domain/format";
import { nameIn } from "@/lib/domain/name-in";
import type { StaffComplaint } from "@/lib/services/complaint-views";

/** What it is about, whose, who handles it and by when. */
export function Facts({ complaint }: { complaint: StaffComplaint }) {
  const t = useTranslations("complaints");
  const locale = useLocale();
  const today = new Date().toISOString().slice(0, 10);
  const { state, holder, handler, handles, contact, outcome } = complaint;
  const due = (term: string, on: string | null) =>
    on === null ? [] : [{ term, detail: <DayDue day={on} overdue={on < today} /> }];
  const working = state === "acknowledged" || state === "review" || state === "appeal";
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
        { term: t("received"), detail: day(complaint.receivedAt, locale) },
        ...due(t("acknowledgeBy"), state === "received" ? complaint.acknowledgeBy : null),
        ...due(t("answerBy"), state === "review" && !complaint.heard ? complaint.answerBy : null),
        ...due(t("decideBy"), working ? complaint.decideBy : null),
        ...due(t("appealBy"), state === "decided" ? complaint.appealBy : null),
      ]}
    />
  );
}
