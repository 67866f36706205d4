import { getLocale, getTimeZone, getTranslations } from "next-intl/server";
import { CloseDialog, Dialog } from "@/app/_ui/dialog";
import { Empty } from "@/app/_ui/empty";
import { Form } from "@/app/_ui/form";
import { Chip } from "@/app/_ui/status-chip";
import { SubmitButton } from "@/app/_ui/submit-button";
import { Table } from "@/app/_ui/table";
import { instant } from "@/lib/domain/format";
import { localeOf } from "@/lib/domain/words/index";
import type { listKeys } from "@/lib/services/api-keys";
import { revokeKeyAction } from "./actions";

type Key = Awaited<ReturnType<typeof listKeys>>[number];

/** The person's keys, each with its state and a way to end it. */
export async function Keys({ keys }: { keys: readonly Key[] }) {
  const t = await getTranslations("apiKeys");
  const locale = localeOf(await getLocale());
  const zone = await getTimeZone();
  if (keys.length === 0) return <Empty title={t("none")}>{t("noneText")}</Empty>;
  const shown = (iso: string) => <time dateTime={iso}>{instant(iso, locale, zone)}</time>;
  return (
    <Table
      caption={t("yours")}
      rows={keys}
      rowKey={({ id }) => id}
      columns={[
        { key: "name", head: t("name"), names: true, cell: ({ name }) => name },
        {
          key: "key",
          head: t("key"),
          cell: ({ prefix }) => <code className="font-mono text-sm">{prefix}…</code>,
        },
        { key: "where", head: t("organisation"), cell: (one) => one.organisationName },
        { key: "state", head: t("state"), cell: (one) => <State of={one} /> },
        { key: "created", head: t("created"), cell: ({ createdAt }) => shown(createdAt) },
        { key: "expires", head: t("expires"), cell: ({ expiresAt }) => shown(expiresAt) },
        {
          key: "used",
          head: t("lastUsed"),
          cell: ({ lastUsedAt }) => (lastUsedAt ? shown(lastUsedAt) : t("never")),
        },
        { key: "act", head: t("act"), cell: (one) => one.live && <Revoke of={one} /> },
      ]}
    />
  );
}

async function State({ of: { live, revokedAt, expired } }: { of: Key }) {
  const t = await getTranslations("apiKeys");
  if (live) return <Chip tone="good">{t("live")}</Chip>;
  if (revokedAt) return <Chip tone="bad">{t("revoked")}</Chip>;
  return <Chip tone="bad">{expired ? t("expired") : t("withoutRole")}</Chip>;
}

async function Revoke({ of: { id, name } }: { of: Key }) {
  const t = await getTranslations();
  return (
    <Dialog
      open={t("apiKeys.revoke")}
      variant="danger"
      size="small"
      title={t("apiKeys.revokeOf", { name })}
      cancel={t("common.cancel")}
    >
      <p>{t("apiKeys.revokeText")}</p>
      <Form action={revokeKeyAction} hidden={{ id }}>
        <p className="flex gap-3">
          <SubmitButton variant="danger">{t("apiKeys.revoke")}</SubmitButton>
          <CloseDialog>{t("common.close")}</CloseDialog>
        </p>
      </Form>
    </Dialog>
  );
}
