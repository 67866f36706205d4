import { useTranslations } from "next-intl";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { Input, TextArea } from "@/app/_ui/input";
import { Radios } from "@/app/_ui/radio";
import { SubmitButton } from "@/app/_ui/submit-button";
import { complaintObjects } from "@/lib/domain/complaints/complaint";
import { lodgeAction } from "../actions";
import { LodgedLink } from "./lodged-link";

/** What it is about, what happened, and a contact if they like; a field that no person sees stops machines. */
export function ComplaintForm({ certificate }: { certificate: string }) {
  const t = useTranslations("complaints");
  const choices = complaintObjects.map((value) => ({ value, label: t(`about.${value}`) }));
  return (
    <Form action={lodgeAction} done={t("new.sent")}>
      <LodgedLink />
      <Radios name="about" legend={t("new.about")} choices={choices} defaultValue="certificate" />
      <Field name="object" label={t("new.object")} hint={t("new.objectHint")} optional>
        <Input defaultValue={certificate} autoComplete="off" spellCheck={false} />
      </Field>
      <Field name="text" label={t("new.text")} hint={t("new.textHint")}>
        <TextArea rows={8} maxLength={5000} />
      </Field>
      <Field name="contact" label={t("new.contact")} hint={t("new.contactHint")} optional>
        <Input autoComplete="email" />
      </Field>
      <div className="sr-only focus-within:not-sr-only">
        <Field name="website" label={t("new.website")}>
          <Input autoComplete="off" tabIndex={-1} />
        </Field>
      </div>
      <SubmitButton>{t("new.submit")}</SubmitButton>
    </Form>
  );
}
