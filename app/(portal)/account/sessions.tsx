import { getLocale, getTimeZone, getTranslations } from "next-intl/server";
import { Card } from "@/app/_ui/card";
import { Form } from "@/app/_ui/form";
import { Chip } from "@/app/_ui/status-chip";
import { SubmitButton } from "@/app/_ui/submit-button";
import { Table } from "@/app/_ui/table";
import { browserName } from "@/lib/domain/browser-name";
import { instant } from "@/lib/domain/format";
import { localeOf } from "@/lib/domain/words/index";
import type { listSessions } from "@/lib/services/sessions";
import { endSessionAction, everywhereAction } from "./actions";

type Session = Awaited<ReturnType<typeof listSessions>>[number];

/** Where the person is signed in, each place with a way to end it, and one to end them all. */
export async function Sessions({ sessions }: { sessions: readonly Session[] }) {
  const t = await getTranslations("account");
  const locale = localeOf(await getLocale());
  const zone = await getTimeZone();
  const shown = (iso: string) => <time dateTime={iso}>{instant(iso, locale, zone)}</time>;
  return (
    <Card title={t("sessions")}>
      <Table
        caption={t("sessions")}
        hideCaption
        rows={sessions}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "device",
            head: t("device"),
            names: true,
            cell: ({ device }) => browserName(device) || t("unknownDevice"),
          },
          { key: "since", head: t("since"), cell: ({ createdAt }) => shown(createdAt) },
          { key: "seen", head: t("lastSeen"), cell: ({ seenAt }) => shown(seenAt) },
          { key: "end", head: t("endSession"), cell: (one) => <End session={one} /> },
        ]}
      />
      <form action={everywhereAction} className="mt-6 flex flex-wrap items-center gap-4">
        <SubmitButton variant="danger">{t("everywhere")}</SubmitButton>
        <p className="max-w-reading text-sm text-muted-foreground">{t("everywhereText")}</p>
      </form>
    </Card>
  );
}

async function End({ session: { id, current } }: { session: Session }) {
  const t = await getTranslations("account");
  if (current) return <Chip tone="good">{t("thisSession")}</Chip>;
  return (
    <Form action={endSessionAction} hidden={{ id }} className="">
      <SubmitButton variant="outline" size="small">
        {t("endSession")}
      </SubmitButton>
    </Form>
  );
}
