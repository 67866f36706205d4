import { CircleCheck } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/app/_ui/card";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { Input } from "@/app/_ui/input";
import { SubmitButton } from "@/app/_ui/submit-button";
import { LetterText, SignedLetter } from "@/app/(portal)/_letter";
import type { showLetter } from "@/lib/services/letters";
import type { readLetter } from "@/lib/services/submissions";
import { shownAt } from "../../../_parts/shown-at";
import { mayDo, type Year } from "../../../_parts/year";
import { signYear } from "../actions";

type Props = {
  readonly year: Year;
  readonly blocked: boolean;
  /** What would be signed now, for who may sign it. */
  readonly reading: Awaited<ReturnType<typeof readLetter>> | undefined;
  readonly signed: Awaited<ReturnType<typeof showLetter>>;
};

/** Management's sign-off on exactly these figures, under its representation letter. */
export function SignOff({ year, blocked, reading, signed }: Props) {
  const t = useTranslations("review.sign");
  const locale = useLocale();
  const { report } = year;
  const { signedOffAt } = report;
  return (
    <Card title={t("title")}>
      <div className="max-w-reading space-y-4">
        <p className="text-muted-foreground">{t("who")}</p>
        {signedOffAt ? (
          <p className="flex items-center gap-2 text-success">
            <CircleCheck aria-hidden className="size-5 shrink-0" />
            {t("done", { at: shownAt(signedOffAt, locale) })}
          </p>
        ) : (
          <p>{blocked ? t("blocked") : t("waiting")}</p>
        )}
        {signedOffAt && signed && <SignedLetter letter={signed} />}
        {reading && (
          <>
            <LetterText text={reading.letter} locale={locale} />
            <Form
              action={signYear}
              hidden={{ reportId: report.id, locale, shown: reading.sha256 }}
              className="space-y-4"
            >
              <Field name="capacity" label={t("capacity")} hint={t("capacityHint")}>
                <Input autoComplete="organization-title" />
              </Field>
              <SubmitButton>{t("submit")}</SubmitButton>
            </Form>
          </>
        )}
        {!mayDo(year, "report.sign_off") && !signedOffAt && (
          <p className="text-muted-foreground">{t("other")}</p>
        )}
      </div>
    </Card>
  );
}
