import { useLocale, useTranslations } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { LinkButton } from "@/app/_ui/button";
import { Card } from "@/app/_ui/card";
import { DemoBadge } from "@/app/_ui/demo-badge";
import { Empty } from "@/app/_ui/empty";
import { Link } from "@/app/_ui/link";
import { NoPermission } from "@/app/_ui/no-permission";
import { PageHead } from "@/app/_ui/page-head";
import { Table } from "@/app/_ui/table";
import { day } from "@/lib/domain/format";
import { localeOf } from "@/lib/domain/words/index";
import { listOrganisations } from "@/lib/services/organisations";
import { listRoleChanges } from "@/lib/services/role-changes";
import { listVcmiConfirmations } from "@/lib/services/vcmi";
import { RoleChanges } from "../../settings/members/waiting";
import { InviteAdmin } from "./invite-admin";
import { OrganisationForm } from "./organisation-form";
import { Vcmi } from "./vcmi";

export async function generateMetadata() {
  const t = await getTranslations("members.organisations");
  return { title: t("title") };
}

/** The organisations and bodies of the installation, and the form that adds one. */
export default async function Page() {
  const actor = await currentActor();
  if (!actor.memberships.some(({ role }) => role === "platform_admin")) {
    return <NoPermission role="platform_admin" />;
  }
  const t = await getTranslations("members.organisations");
  const rows = await listOrganisations(actor);
  const changes = await listRoleChanges(actor);
  const confirmations = await listVcmiConfirmations(actor);
  return (
    <>
      <PageHead
        title={t("title")}
        lede={t("lede")}
        actions={<LinkButton href="/settings/members">{t("platformMembers")}</LinkButton>}
      />
      {rows.length > 0 ? (
        <Organisations rows={rows} />
      ) : (
        <Empty title={t("empty")}>{t("newText")}</Empty>
      )}
      <div className="mt-10">
        <RoleChanges changes={changes} />
      </div>
      <div className="mt-10 max-w-2xl">
        <Card title={t("new")}>
          <OrganisationForm />
        </Card>
      </div>
      <div className="mt-10 max-w-2xl">
        <Vcmi confirmations={confirmations} />
      </div>
    </>
  );
}

type Row = Awaited<ReturnType<typeof listOrganisations>>[number];

async function Organisations({ rows }: { rows: readonly Row[] }) {
  const t = await getTranslations("members.organisations");
  const locale = localeOf(await getLocale());
  return (
    <Table
      caption={t("title")}
      hideCaption
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: "name", head: t("name"), names: true, cell: (one) => <Name row={one} /> },
        { key: "kind", head: t("kind"), cell: ({ kind }) => t(`kinds.${kind}`) },
        { key: "slug", head: t("slug"), cell: ({ slug }) => <code>{slug}</code> },
        { key: "accreditation", head: t("accreditation"), cell: (one) => <Accredited row={one} /> },
        { key: "people", head: t("people"), number: true, cell: ({ people }) => people },
        {
          key: "administrators",
          head: t("administrators"),
          cell: (one) => (one.administrators > 0 ? one.administrators : <InviteAdmin row={one} />),
        },
        { key: "since", head: t("created"), cell: ({ createdAt }) => day(createdAt, locale) },
      ]}
    />
  );
}

/** Until when a body is accredited, and the way to its record. */
function Accredited({ row: { id, kind, legalName, accreditedFrom, accreditedTo } }: { row: Row }) {
  const t = useTranslations("members.organisations");
  const locale = useLocale();
  if (kind !== "body") return "–";
  const until = accreditedTo
    ? t("accreditedUntil", { day: day(accreditedTo, locale) })
    : t("accreditedOpen");
  return (
    <Link href={`/admin/organisations/${id}`}>
      <span className="sr-only">{t("accreditOf", { name: legalName })}: </span>
      {accreditedFrom ? until : t("notAccredited")}
    </Link>
  );
}

function Name({ row: { legalName, localName, demoSince } }: { row: Row }) {
  return (
    <span>
      {legalName} {demoSince && <DemoBadge />}
      {localName && (
        <span lang="zh-CN" className="block font-normal text-muted-foreground">
          {localName}
        </span>
      )}
    </span>
  );
}
