import { useTranslations } from "next-intl";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { Input, Select, TextArea } from "@/app/_ui/input";
import { SubmitButton } from "@/app/_ui/submit-button";
import { pledgeAction } from "./actions";

type Props = { readonly organisations: readonly { readonly id: string; readonly name: string }[] };

/** A pledge with when it was made, what it covers and where that can be read. */
export function PledgeForm({ organisations }: Props) {
  const t = useTranslations("pledges");
  return (
    <Form action={pledgeAction}>
      <p className="text-muted-foreground">{t("recordText")}</p>
      <Field name="organisationId" label={t("organisation")}>
        <Select choices={organisations.map(({ id, name }) => ({ value: id, label: name }))} />
      </Field>
      <Field name="name" label={t("name")}>
        <Input autoComplete="off" />
      </Field>
      <Field name="joinedOn" label={t("joinedOn")} hint={t("dayHint")}>
        <Input width="medium" autoComplete="off" />
      </Field>
      <Field name="scope" label={t("scope")}>
        <TextArea rows={3} />
      </Field>
      <Field name="targetYear" label={t("targetYear")} optional>
        <Input width="short" inputMode="numeric" autoComplete="off" />
      </Field>
      <Field name="source" label={t("source")} hint={t("sourceHint")}>
        <Input autoComplete="off" />
      </Field>
      <Field name="url" label={t("url")} hint={t("urlHint")} optional>
        <Input type="url" autoComplete="off" />
      </Field>
      <SubmitButton>{t("record")}</SubmitButton>
    </Form>
  );
}
