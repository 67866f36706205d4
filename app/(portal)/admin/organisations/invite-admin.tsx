import { useTranslations } from "next-intl";
import { Dialog } from "@/app/_ui/dialog";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { Input } from "@/app/_ui/input";
import { InvitationLink } from "@/app/_ui/invitation-link";
import { SubmitButton } from "@/app/_ui/submit-button";
import { administratorOf } from "@/lib/domain/membership-rules";
import type { OrganisationKind } from "@/lib/domain/roles";
import { inviteAdminAction } from "./actions";

type Props = {
  readonly row: {
    readonly id: string;
    readonly kind: OrganisationKind;
    readonly legalName: string;
  };
};

/** Where an organisation has no administrator yet: a new invitation for its first. */
export function InviteAdmin({ row: { id, kind, legalName: name } }: Props) {
  const t = useTranslations("members.organisations");
  const say = useTranslations("common");
  return (
    <Dialog
      open={t("inviteAdmin")}
      size="small"
      title={t("inviteAdminOf", { name })}
      cancel={say("cancel")}
    >
      <Form
        action={inviteAdminAction}
        hidden={{ organisationId: id, role: administratorOf[kind] }}
        done=""
      >
        <InvitationLink />
        <Field name="email" label={t("firstAdmin")}>
          <Input type="email" autoComplete="off" />
        </Field>
        <SubmitButton>{t("inviteAdmin")}</SubmitButton>
      </Form>
    </Dialog>
  );
}
