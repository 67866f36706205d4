import { useTranslations } from "next-intl";
import { Field } from "@/app/_ui/field";
import { FindingPlaceFields } from "@/app/_ui/finding-place";
import { Form } from "@/app/_ui/form";
import { TextArea } from "@/app/_ui/input";
import { Notice } from "@/app/_ui/notice";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { FindingPlace } from "@/lib/domain/assurance/finding";
import { reportOwn } from "../actions";

type Props = {
  readonly reportId: string;
  readonly mayReport: boolean;
  /** What is to be opened, where the reader came from it. */
  readonly place: { readonly on: FindingPlace; readonly target: string } | undefined;
};

/** What a returned year has open and what it has locked, and how to open more: by one's own finding. */
export function SelfReport({ reportId, mayReport, place }: Props) {
  const t = useTranslations("review.findings");
  return (
    <section aria-labelledby="own" className="space-y-4">
      <Notice tone="info">{t("locked")}</Notice>
      {mayReport && (
        <details open={place !== undefined} className="rounded-md border bg-surface p-4">
          <summary id="own" className="cursor-pointer font-semibold">
            {t("own")}
          </summary>
          <Form
            action={reportOwn}
            hidden={{ reportId }}
            done={t("ownDone")}
            className="mt-4 space-y-4"
          >
            <FindingPlaceFields on={place?.on ?? "activity"} target={place?.target ?? ""} />
            <Field name="text" label={t("ownText")}>
              <TextArea rows={4} />
            </Field>
            <SubmitButton>{t("ownSend")}</SubmitButton>
          </Form>
        </details>
      )}
    </section>
  );
}
