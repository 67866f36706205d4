import { getLocale, getTranslations } from "next-intl/server";
import { Table } from "@/app/_ui/table";
import { day } from "@/lib/domain/format";
import { nameIn } from "@/lib/domain/name-in";
import { localeOf } from "@/lib/domain/words/index";
import type { listMembers } from "@/lib/services/members";
import { ChangeRole, RemoveRole } from "./member-acts";
import type { Place } from "./role-fields";

export type Member = Awaited<ReturnType<typeof listMembers>>["members"][number];
type Props = Place & {
  readonly name: string;
  readonly members: readonly Member[];
};

/** A row for each role a person holds, with what can be done about it; not about one's own. */
export async function Members({ name, kind, sites, members }: Props) {
  const t = await getTranslations();
  const locale = localeOf(await getLocale());
  const named = (key: string) => {
    const site = sites.find((one) => one.key === key);
    return site ? nameIn(locale, site.name, site.localName) : key;
  };
  return (
    <Table
      caption={t("members.of", { name })}
      rows={members}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "name",
          head: t("members.name"),
          names: true,
          cell: ({ name, self }) => (self ? t("members.you", { name }) : name),
        },
        { key: "email", head: t("members.email"), cell: ({ email }) => email },
        {
          key: "role",
          head: t("members.role"),
          cell: ({ role, siteKeys }) =>
            [t(`roles.${role}.name`), ...siteKeys.map(named)].join(" · "),
        },
        {
          key: "since",
          head: t("members.since"),
          cell: ({ since }) => <Day>{day(since, locale)}</Day>,
        },
        {
          key: "seen",
          head: t("members.lastSeen"),
          cell: ({ lastSeenAt }) =>
            lastSeenAt ? <Day>{day(lastSeenAt, locale)}</Day> : t("members.never"),
        },
        {
          key: "act",
          head: t("members.act"),
          cell: (one) => <Acts member={one} kind={kind} sites={sites} />,
        },
      ]}
    />
  );
}

async function Acts({ member, kind, sites }: { member: Member } & Place) {
  const t = await getTranslations("members");
  if (member.self) return <span className="text-sm text-muted-foreground">{t("ownRow")}</span>;
  return (
    <span className="flex gap-1 whitespace-nowrap max-md:flex-wrap">
      <ChangeRole member={member} kind={kind} sites={sites} />
      <RemoveRole member={member} />
    </span>
  );
}

function Day({ children }: { children: string }) {
  return <span className="whitespace-nowrap">{children}</span>;
}
