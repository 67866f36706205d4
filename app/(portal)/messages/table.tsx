import { getLocale, getTranslations } from "next-intl/server";
import { DayDue } from "@/app/_ui/day-due";
import { Form } from "@/app/_ui/form";
import { Chip } from "@/app/_ui/status-chip";
import { SubmitButton } from "@/app/_ui/submit-button";
import { type Column, Table } from "@/app/_ui/table";
import { instant } from "@/lib/domain/format";
import { nameIn } from "@/lib/domain/name-in";
import { localeOf } from "@/lib/domain/words/index";
import type { MessageRow } from "@/lib/services/notifications";
import { openAction } from "./actions";

type Props = { readonly messages: readonly MessageRow[]; readonly caption: string };

/** A message a row; opening one leads to its work and marks it as read. */
export async function MessageTable({ messages, caption }: Props) {
  const t = await getTranslations();
  const locale = localeOf(await getLocale());
  return (
    <Table
      caption={caption}
      rows={messages}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "what",
          head: t("messages.what"),
          names: true,
          cell: (one) => <Opening message={one} />,
        },
        {
          key: "about",
          head: t("messages.about"),
          cell: ({ organisation, localName, year }) => {
            const name = nameIn(locale, organisation, localName);
            return year ? t("desk.year", { organisation: name, year }) : name;
          },
        },
        {
          key: "when",
          head: t("messages.when"),
          cell: ({ at }) => <time dateTime={at}>{instant(at, locale, "Asia/Shanghai")}</time>,
        },
        ...(messages.some(({ dueOn }) => dueOn) ? [due(t("messages.due"))] : []),
      ]}
    />
  );
}

const due = (head: string): Column<MessageRow> => ({
  key: "due",
  head,
  cell: ({ dueOn, overdue }) => dueOn && <DayDue day={dueOn} overdue={overdue} />,
});

async function Opening({ message: { id, kind, unread } }: { message: MessageRow }) {
  const t = await getTranslations("messages");
  return (
    <Form action={openAction} hidden={{ id }} className="flex flex-wrap items-center gap-2">
      <SubmitButton variant="quiet" className="-ml-4 text-left">
        {t(`kind.${kind}`)}
      </SubmitButton>
      {unread && <Chip tone="moving">{t("new")}</Chip>}
    </Form>
  );
}
