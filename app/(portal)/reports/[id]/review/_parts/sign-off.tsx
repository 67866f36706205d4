import { CircleCheck } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/app/_ui/card";
import { Form } from "@/app/_ui/form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { period } from "@/lib/domain/format";
import { shownAt } from "../../../_parts/shown-at";
import { mayDo, type Year } from "../../../_parts/year";
import { signYear } from "../actions";

/** Management's sign-off on exactly these figures, under its representation letter. */
export function SignOff({ year, blocked }: { year: Year; blocked: boolean }) {
  const t = useTranslations("review.sign");
  const locale = useLocale();
  const { report, organisation } = year;
  const { signedOffAt } = report;
  const may = mayDo(year, "report.sign_off");
  return (
    <Card title={t("title")}>
      <div className="max-w-reading space-y-4">
        <p className="text-muted-foreground">{t("who")}</p>
        <blockquote className="border-l-4 border-border pl-4">
          <p className="font-medium">{t("letterTitle")}</p>
          <p className="mt-1">
            {t("letter", {
              organisation: organisation?.legalName ?? "",
              period: period(report.firstDay, report.lastDay, locale),
            })}
          </p>
        </blockquote>
        {signedOffAt ? (
          <p className="flex items-center gap-2 text-success">
            <CircleCheck aria-hidden className="size-5 shrink-0" />
            {t("done", { at: shownAt(signedOffAt, locale) })}
          </p>
        ) : (
          <p>{blocked ? t("blocked") : t("waiting")}</p>
        )}
        {may && !signedOffAt && !blocked && (
          <Form action={signYear} hidden={{ reportId: report.id }}>
            <SubmitButton>{t("submit")}</SubmitButton>
          </Form>
        )}
        {!may && !signedOffAt && <p className="text-muted-foreground">{t("other")}</p>}
      </div>
    </Card>
  );
}
