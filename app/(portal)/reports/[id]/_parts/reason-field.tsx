import { useTranslations } from "next-intl";
import { Field } from "@/app/_ui/field";
import { TextArea } from "@/app/_ui/input";

/** Why an instrument that was submitted is changed or taken back. */
export function ReasonField() {
  const t = useTranslations("instruments.form");
  return (
    <Field name="reason" label={t("reason")} hint={t("reasonHint")}>
      <TextArea rows={3} />
    </Field>
  );
}
