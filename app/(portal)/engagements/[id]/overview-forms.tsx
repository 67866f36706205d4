import { useTranslations } from "next-intl";
import { Form } from "@/app/_ui/form";
import { Notice } from "@/app/_ui/notice";
import { SubmitButton } from "@/app/_ui/submit-button";
import { acceptAction, startAction } from "./actions";
import type { Loaded } from "./load";

/** The lead takes the engagement on, once everyone has declared; before, it says who is awaited. */
export function Accept({ of }: { of: Loaded }) {
  const t = useTranslations("verification.accept");
  const { engagement, assignments, mine } = of;
  const leads = mine?.duty === "lead_verifier" && engagement.state === "proposed";
  if (!leads || !of.allows("engagement.accept") || mine.declaredAt === null) return null;
  const silent = assignments.filter(({ declaredAt }) => declaredAt === null).length;
  if (silent > 0) return <Notice tone="info">{t("waiting", { count: silent })}</Notice>;
  return (
    <Notice tone="info">
      <p className="mb-3">{t("text")}</p>
      <Form action={acceptAction} hidden={{ id: engagement.id }} className="space-y-3">
        <SubmitButton>{t("submit")}</SubmitButton>
      </Form>
    </Notice>
  );
}

/** The lead starts the work; the report is locked from then on. */
export function Start({ of }: { of: Loaded }) {
  const t = useTranslations("verification.start");
  const { engagement, report } = of;
  if (engagement.state !== "planned" || !of.allows("report.verify_start")) return null;
  if (report.state !== "submitted") return <Notice tone="info">{t("notSubmitted")}</Notice>;
  return (
    <Notice tone="info">
      <p className="mb-3">{t("text")}</p>
      <Form action={startAction} hidden={{ id: engagement.id }} className="space-y-3">
        <SubmitButton>{t("submit")}</SubmitButton>
      </Form>
    </Notice>
  );
}
