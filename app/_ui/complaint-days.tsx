import { useLocale, useTranslations } from "next-intl";
import { day } from "@/lib/domain/format";
import type { HeldComplaint } from "@/lib/services/complaints";
import { DayDue } from "./day-due";

type Dated = Pick<
  HeldComplaint,
  "state" | "receivedAt" | "acknowledgeBy" | "answerBy" | "decideBy" | "appealBy" | "heard"
>;

/** When a complaint came and the days that stand in its state, as a description list has them; passed ones are marked. */
export function useComplaintDays(complaint: Dated) {
  const t = useTranslations("complaints");
  const locale = useLocale();
  const today = new Date().toISOString().slice(0, 10);
  const { state, receivedAt, acknowledgeBy, answerBy, decideBy, appealBy, heard } = complaint;
  const open = state !== "decided" && state !== "closed";
  const due = (term: "acknowledgeBy" | "answerBy" | "decideBy" | "appealBy", on: string | null) =>
    on === null ? [] : [{ term: t(term), detail: <DayDue day={on} overdue={on < today} /> }];
  return [
    { term: t("received"), detail: day(receivedAt, locale) },
    ...due("acknowledgeBy", state === "received" ? acknowledgeBy : null),
    ...due("answerBy", state === "review" && !heard ? answerBy : null),
    ...due("decideBy", open ? decideBy : null),
    ...due("appealBy", state === "decided" ? appealBy : null),
  ];
}
