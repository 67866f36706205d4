import { useTranslations } from "next-intl";
import { Checkbox } from "@/app/_ui/checkbox";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { Select, TextArea } from "@/app/_ui/input";
import { SubmitButton } from "@/app/_ui/submit-button";
import { mergeAction } from "./actions";
import type { Member } from "./members";

type Props = { readonly organisationId: string; readonly members: readonly Member[] };

/** SD9: which two accounts of members are one person, how that is known, and that it is for good. */
export function MergeForm({ organisationId, members }: Props) {
  const t = useTranslations("members.merge");
  const once = [...new Map(members.map((one) => [one.userId, one])).values()];
  const choices = [
    { value: "", label: "" },
    ...once.map(({ userId, name, email }) => ({ value: userId, label: `${name} · ${email}` })),
  ];
  return (
    <Form action={mergeAction} hidden={{ organisationId }} done={t("done")}>
      <p className="text-muted-foreground">{t("text")}</p>
      <Field name="accountId" label={t("first")}>
        <Select choices={choices} />
      </Field>
      <Field name="otherId" label={t("second")}>
        <Select choices={choices} />
      </Field>
      <Field name="reason" label={t("reason")}>
        <TextArea rows={3} maxLength={1000} />
      </Field>
      <Checkbox name="confirm" value="yes" label={t("confirm")} />
      <SubmitButton variant="danger">{t("submit")}</SubmitButton>
    </Form>
  );
}
