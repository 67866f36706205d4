import { getLocale, getTimeZone, getTranslations } from "next-intl/server";
import { CloseDialog, Dialog } from "@/app/_ui/dialog";
import { Form } from "@/app/_ui/form";
import { Chip } from "@/app/_ui/status-chip";
import { SubmitButton } from "@/app/_ui/submit-button";
import { Table } from "@/app/_ui/table";
import { instant } from "@/lib/domain/format";
import { localeOf } from "@/lib/domain/words/index";
import type { listMembers } from "@/lib/services/members";
import { cancelAction } from "./actions";

type Invitation = Awaited<ReturnType<typeof listMembers>>["invitations"][number];

/** Who was invited and has not come yet. */
export async function Invitations({ invitations }: { invitations: readonly Invitation[] }) {
  const t = await getTranslations();
  const locale = localeOf(await getLocale());
  const zone = await getTimeZone();
  if (invitations.length === 0) return null;
  return (
    <Table
      caption={t("members.invitations")}
      rows={invitations}
      rowKey={({ id }) => id}
      columns={[
        { key: "email", head: t("members.email"), names: true, cell: ({ email }) => email },
        { key: "role", head: t("members.role"), cell: ({ role }) => t(`roles.${role}.name`) },
        { key: "by", head: t("members.invitedBy"), cell: ({ invitedBy }) => invitedBy },
        {
          key: "until",
          head: t("members.expires"),
          cell: ({ expiresAt, expired }) =>
            expired ? (
              <Chip tone="bad">{t("members.expired")}</Chip>
            ) : (
              instant(expiresAt, locale, zone)
            ),
        },
        { key: "act", head: t("members.act"), cell: (one) => <Cancel invitation={one} /> },
      ]}
    />
  );
}

async function Cancel({ invitation: { id, email } }: { invitation: Invitation }) {
  const t = await getTranslations();
  return (
    <Dialog
      open={t("members.cancel")}
      size="small"
      title={t("members.cancelOf", { email })}
      cancel={t("common.cancel")}
    >
      <p>{t("members.cancelText")}</p>
      <Form action={cancelAction} hidden={{ id }}>
        <p className="flex gap-3">
          <SubmitButton variant="danger">{t("members.cancel")}</SubmitButton>
          <CloseDialog>{t("common.close")}</CloseDialog>
        </p>
      </Form>
    </Dialog>
  );
}
