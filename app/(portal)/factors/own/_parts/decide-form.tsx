import { useTranslations } from "next-intl";
import { Card } from "@/app/_ui/card";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { TextArea } from "@/app/_ui/input";
import { Radios } from "@/app/_ui/radio";
import { SubmitButton } from "@/app/_ui/submit-button";
import { decide } from "../actions";

/** Approve or decline, with the reason that stays beside the factor. */
export function DecideForm({ id }: { id: string }) {
  const t = useTranslations("ownFactors.decide");
  return (
    <Card title={t("title")}>
      <Form action={decide} hidden={{ id }}>
        <Radios
          name="decision"
          legend={t("decision")}
          choices={[
            { value: "approved", label: t("approve") },
            { value: "declined", label: t("decline") },
          ]}
        />
        <Field name="reason" label={t("reason")}>
          <TextArea rows={3} />
        </Field>
        <SubmitButton>{t("submit")}</SubmitButton>
      </Form>
    </Card>
  );
}
