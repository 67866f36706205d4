import { getLocale, getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { LinkButton } from "@/app/_ui/button";
import { Card } from "@/app/_ui/card";
import { DescriptionList } from "@/app/_ui/description-list";
import { Notice } from "@/app/_ui/notice";
import { PageHead } from "@/app/_ui/page-head";
import { placeIn } from "@/lib/domain/name-in";
import { mayRole } from "@/lib/domain/permissions";
import { mergesAsked } from "@/lib/services/merges";
import { showMailChoice } from "@/lib/services/notifications";
import { listSessions } from "@/lib/services/sessions";
import { ProposedMerges } from "../settings/members/proposed-merges";
import { MailForm } from "./mail-form";
import { PasswordForm } from "./password-form";
import { ProfileForm } from "./profile-form";
import { Sessions } from "./sessions";

export async function generateMetadata() {
  const t = await getTranslations("account");
  return { title: t("title") };
}

/** What a person keeps for themselves: name, language, password, and where they are signed in. */
export default async function Page() {
  const actor = await currentActor();
  const t = await getTranslations();
  const locale = await getLocale();
  const asked = await mergesAsked(actor);
  return (
    <>
      <PageHead title={t("account.title")} lede={actor.email} />
      {actor.accounts.length > 1 && (
        <Notice>{t("account.onePerson", { count: actor.accounts.length })}</Notice>
      )}
      {asked.length > 0 && (
        <div className="mb-6">
          <Card title={t("members.merge.asked")}>
            <p className="mb-4 max-w-reading">{t("members.merge.askedText")}</p>
            <ProposedMerges merges={asked} />
          </Card>
        </div>
      )}
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <Card title={t("account.profile")}>
          <ProfileForm actor={actor} />
        </Card>
        <Card title={t("account.password")}>
          {actor.demo ? <p>{t("account.demoPassword")}</p> : <PasswordForm email={actor.email} />}
        </Card>
      </div>
      <div className="mt-6 space-y-6">
        <Card title={t("messages.choice.title")}>
          <MailForm choice={await showMailChoice(actor)} />
        </Card>
        <Sessions sessions={await listSessions(actor)} />
        {actor.memberships.some(({ role }) => mayRole("api_key.make", role)) && (
          <Card title={t("apiKeys.open")}>
            <div className="flex flex-wrap items-center gap-4">
              <LinkButton href="/account/keys">{t("apiKeys.manage")}</LinkButton>
              <p className="text-muted-foreground">{t("apiKeys.openText")}</p>
            </div>
          </Card>
        )}
        <Card title={t("account.roles")}>
          <DescriptionList
            items={actor.memberships.map((membership) => ({
              term: t(`roles.${membership.role}.name`),
              detail: t("account.roleAt", {
                place: placeIn(locale, membership),
                does: t(`roles.${membership.role}.does`),
              }),
            }))}
          />
        </Card>
      </div>
    </>
  );
}
