import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { Card } from "@/app/_ui/card";
import { NoPermission } from "@/app/_ui/no-permission";
import { PageHead } from "@/app/_ui/page-head";
import { mayRole } from "@/lib/domain/permissions";
import { listKeys } from "@/lib/services/api-keys";
import { KeyForm } from "./key-form";
import { Keys } from "./keys";

export async function generateMetadata() {
  const t = await getTranslations("apiKeys");
  return { title: t("title") };
}

/** The keys with which a person's programs act for them. */
export default async function Page() {
  const actor = await currentActor();
  const t = await getTranslations();
  const keys = await listKeys(actor);
  const where = actor.memberships.filter(({ role }) => mayRole("api_key.make", role));
  if (where.length === 0 && keys.length === 0) return <NoPermission role="reporter" />;
  const places = new Map(where.map((one) => [one.organisationId, one.organisationName]));
  return (
    <>
      <PageHead
        title={t("apiKeys.title")}
        crumbs={[{ href: "/account", label: t("account.title") }]}
        lede={t("apiKeys.lede")}
      />
      <div className="space-y-6">
        {places.size > 0 && (
          <Card title={t("apiKeys.make")} aside={<a href="/api-docs">{t("apiKeys.docs")}</a>}>
            <KeyForm places={[...places].map(([value, label]) => ({ value, label }))} />
          </Card>
        )}
        <Keys keys={keys} />
      </div>
    </>
  );
}
