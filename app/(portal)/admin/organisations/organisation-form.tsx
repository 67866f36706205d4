import { useTranslations } from "next-intl";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { Input } from "@/app/_ui/input";
import { InvitationLink } from "@/app/_ui/invitation-link";
import { Radios } from "@/app/_ui/radio";
import { SubmitButton } from "@/app/_ui/submit-button";
import { createAction } from "./actions";

/** A new organisation or body, and its first administrator's address. */
export function OrganisationForm() {
  const t = useTranslations("members.organisations");
  const kinds = (["reporter", "body"] as const).map((value) => ({
    value,
    label: t(`kinds.${value}`),
  }));
  return (
    <Form action={createAction} done="">
      <p className="text-muted-foreground">{t("newText")}</p>
      <InvitationLink />
      <Radios name="kind" legend={t("kind")} choices={kinds} defaultValue="reporter" />
      <Field name="legalName" label={t("name")}>
        <Input autoComplete="off" />
      </Field>
      <Field name="localName" label={t("localName")} optional>
        <Input autoComplete="off" lang="zh-CN" />
      </Field>
      <Field name="slug" label={t("slug")} hint={t("slugHint")}>
        <Input autoComplete="off" width="medium" spellCheck={false} />
      </Field>
      <Field name="country" label={t("country")} hint={t("countryHint")}>
        <Input autoComplete="off" width="short" maxLength={2} />
      </Field>
      <Field name="sector" label={t("sector")} optional>
        <Input autoComplete="off" />
      </Field>
      <Field name="registrationNumber" label={t("registrationNumber")} optional>
        <Input autoComplete="off" width="medium" />
      </Field>
      <Field name="email" label={t("firstAdmin")}>
        <Input type="email" autoComplete="off" spellCheck={false} />
      </Field>
      <SubmitButton>{t("submit")}</SubmitButton>
    </Form>
  );
}
