import { getLocale, getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { Card } from "@/app/_ui/card";
import { DescriptionList } from "@/app/_ui/description-list";
import { NoPermission } from "@/app/_ui/no-permission";
import { PageHead } from "@/app/_ui/page-head";
import { administratorOf } from "@/lib/domain/membership-rules";
import { nameIn } from "@/lib/domain/name-in";
import { type OrganisationKind, roleNames, roles } from "@/lib/domain/roles";
import { listMembers } from "@/lib/services/members";
import { listMerges, listProposedMerges } from "@/lib/services/merges";
import { Invitations } from "./invitations";
import { InviteForm } from "./invite-form";
import { Members } from "./members";
import { MergeForm } from "./merge-form";
import { Merges } from "./merges";
import { ProposedMerges } from "./proposed-merges";
import { RoleChanges } from "./waiting";

export async function generateMetadata() {
  const t = await getTranslations("members");
  return { title: t("title") };
}

/** The people of each organisation that the person administers. */
export default async function Page() {
  const actor = await currentActor();
  const t = await getTranslations("members");
  const locale = await getLocale();
  const administered = actor.memberships.filter(
    ({ role, organisationKind }) => role === administratorOf[organisationKind],
  );
  if (administered.length === 0) return <NoPermission role="org_admin" />;
  const lists = administered.map(async ({ organisationId }) => ({
    ...(await listMembers(actor, organisationId)),
    merges: await listMerges(actor, organisationId),
    said: await listProposedMerges(actor, organisationId),
  }));
  return (
    <>
      <PageHead title={t("title")} lede={t("lede")} />
      {(await Promise.all(lists)).map(
        ({ organisation, sites, members, invitations, changes, merges, said }) => (
          <div key={organisation.id} className="mb-12 space-y-8">
            <Members
              name={nameIn(locale, organisation.legalName, organisation.localName)}
              kind={organisation.kind}
              sites={sites}
              members={members}
            />
            <RoleChanges changes={changes} />
            <Invitations invitations={invitations} />
            {said.length > 0 && (
              <section>
                <ProposedMerges merges={said} />
                <p className="mt-3 max-w-reading text-sm text-muted-foreground">
                  {t("merge.waitingText")}
                </p>
              </section>
            )}
            <Merges merges={merges} />
            <div className="grid items-start gap-6 lg:grid-cols-2">
              <Card title={t("invite")}>
                <InviteForm
                  organisationId={organisation.id}
                  kind={organisation.kind}
                  sites={sites}
                />
              </Card>
              <Card title={t("whatRolesDo")}>
                <Roles kind={organisation.kind} />
              </Card>
              {organisation.kind !== "platform" && (
                <Card title={t("merge.title")}>
                  <MergeForm organisationId={organisation.id} members={members} />
                </Card>
              )}
            </div>
          </div>
        ),
      )}
    </>
  );
}

async function Roles({ kind }: { kind: OrganisationKind }) {
  const t = await getTranslations();
  const held = roleNames.filter((role) => roles[role].of === kind);
  return (
    <>
      <DescriptionList
        items={held.map((role) => ({
          term: t(`roles.${role}.name`),
          detail: t(`roles.${role}.does`),
        }))}
      />
      <p className="mt-4 border-t pt-4 text-sm text-muted-foreground">{t("members.onceSides")}</p>
    </>
  );
}
