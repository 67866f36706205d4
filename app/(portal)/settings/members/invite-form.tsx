import { useTranslations } from "next-intl";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { Input } from "@/app/_ui/input";
import { InvitationLink } from "@/app/_ui/invitation-link";
import { SubmitButton } from "@/app/_ui/submit-button";
import { inviteAction } from "./actions";
import { type Place, RoleFields } from "./role-fields";

type Props = Place & { readonly organisationId: string };

export function InviteForm({ organisationId, kind, sites }: Props) {
  const t = useTranslations("members");
  return (
    <Form action={inviteAction} hidden={{ organisationId }} done="">
      <p className="text-muted-foreground">{t("inviteText")}</p>
      <InvitationLink />
      <Field name="email" label={t("email")}>
        <Input type="email" autoComplete="off" spellCheck={false} />
      </Field>
      <RoleFields kind={kind} sites={sites} />
      <SubmitButton>{t("inviteSubmit")}</SubmitButton>
    </Form>
  );
}
