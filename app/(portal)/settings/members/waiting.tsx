import { getLocale, getTranslations } from "next-intl/server";
import { Form } from "@/app/_ui/form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { Table } from "@/app/_ui/table";
import { day } from "@/lib/domain/format";
import { localeOf } from "@/lib/domain/words/index";
import type { RoleChangeShown } from "@/lib/services/role-changes";
import { confirmAction, discardAction } from "./actions";

/** SD5: role changes that a second person confirms; who proposed one cannot. */
export async function RoleChanges({ changes }: { changes: readonly RoleChangeShown[] }) {
  const t = await getTranslations();
  const locale = localeOf(await getLocale());
  if (changes.length === 0) return null;
  return (
    <section>
      <Table
        caption={t("members.waiting")}
        rows={changes}
        rowKey={({ change }) => change.id}
        columns={[
          { key: "name", head: t("members.name"), names: true, cell: ({ name }) => name },
          { key: "of", head: t("members.organisation"), cell: (one) => one.organisation },
          {
            key: "role",
            head: t("members.role"),
            cell: ({ from, change: { kind, role } }) =>
              t(`members.changes.${kind}`, {
                from: t(`roles.${from}.name`),
                to: t(`roles.${role}.name`),
              }),
          },
          {
            key: "since",
            head: t("members.since"),
            cell: ({ change }) => day(change.proposedAt, locale),
          },
          { key: "act", head: t("members.act"), cell: (one) => <Decide waiting={one} /> },
        ]}
      />
      <p className="mt-3 max-w-reading text-sm text-muted-foreground">{t("members.waitingText")}</p>
    </section>
  );
}

async function Decide({ waiting: { change, mayConfirm } }: { waiting: RoleChangeShown }) {
  const t = await getTranslations("members");
  return (
    <span className="flex flex-wrap gap-2">
      {mayConfirm && (
        <Form action={confirmAction} hidden={{ id: change.id }} className="">
          <SubmitButton size="small">{t("confirm")}</SubmitButton>
        </Form>
      )}
      <Form action={discardAction} hidden={{ id: change.id }} className="">
        <SubmitButton variant="quiet" size="small">
          {t("discard")}
        </SubmitButton>
      </Form>
    </span>
  );
}
