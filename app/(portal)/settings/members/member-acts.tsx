import { useTranslations } from "next-intl";
import { CloseDialog, Dialog } from "@/app/_ui/dialog";
import { Form } from "@/app/_ui/form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { changeAction, removeAction } from "./actions";
import type { Member } from "./members";
import { type Place, RoleFields } from "./role-fields";

type Props = { readonly member: Member };

export function ChangeRole({ member, kind, sites }: Props & Place) {
  const t = useTranslations();
  const { id, name, role, siteKeys } = member;
  return (
    <Dialog
      open={t("members.changeRole")}
      size="small"
      title={t("members.changeRoleOf", { name })}
      cancel={t("common.cancel")}
    >
      <p>{t("members.changeText")}</p>
      <Form action={changeAction} hidden={{ id }}>
        <RoleFields kind={kind} sites={sites} role={role} siteKeys={siteKeys} />
        <p className="flex gap-3">
          <SubmitButton>{t("members.changeRole")}</SubmitButton>
          <CloseDialog>{t("common.cancel")}</CloseDialog>
        </p>
      </Form>
    </Dialog>
  );
}

export function RemoveRole({ member: { id, name, role } }: Props) {
  const t = useTranslations();
  return (
    <Dialog
      open={t("members.remove")}
      variant="quiet"
      size="small"
      title={t("members.removeOf", { name, role: t(`roles.${role}.name`) })}
      cancel={t("common.cancel")}
    >
      <p>{t("members.removeText")}</p>
      <Form action={removeAction} hidden={{ id }}>
        <p className="flex gap-3">
          <SubmitButton variant="danger">{t("members.remove")}</SubmitButton>
          <CloseDialog>{t("common.cancel")}</CloseDialog>
        </p>
      </Form>
    </Dialog>
  );
}
