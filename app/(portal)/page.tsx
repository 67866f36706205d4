import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { LinkButton } from "@/app/_ui/button";
import { Empty } from "@/app/_ui/empty";
import { PageHead } from "@/app/_ui/page-head";
import { Approvals } from "./_dashboard/approvals";
import { Desk } from "./_dashboard/desk";
import { Engagements } from "./_dashboard/engagements";
import { Platform } from "./_dashboard/platform";
import { YearBoard } from "./_dashboard/year-board";

type Props = { readonly searchParams: Promise<{ readonly year?: string }> };

export async function generateMetadata() {
  const t = await getTranslations("dashboard");
  return { title: t("title") };
}

/** Where a person begins: by their roles, the year they work on or the work that waits for them. */
export default async function Page({ searchParams }: Props) {
  const actor = await currentActor();
  const kinds = new Set(actor.memberships.map(({ organisationKind }) => organisationKind));
  const issues = actor.memberships.some(({ role }) => role === "issuer");
  const t = await getTranslations("dashboard");
  return (
    <div className="space-y-10">
      {kinds.has("reporter") && (
        <YearBoard actor={actor} asked={(await searchParams).year} desk={<Desk />} />
      )}
      {!kinds.has("reporter") && <PageHead title={t("title")} lede={lede()} />}
      {kinds.size > 0 && !kinds.has("reporter") && <Desk />}
      {issues && <Approvals actor={actor} />}
      {kinds.has("body") && <Engagements actor={actor} />}
      {kinds.has("platform") && <Platform />}
      {kinds.size === 0 && (
        <Empty
          title={t("none.title")}
          action={<LinkButton href="/register">{t("none.action")}</LinkButton>}
        >
          {t("none.text")}
        </Empty>
      )}
    </div>
  );
  function lede() {
    if (kinds.has("platform")) return t("platform.lede");
    return kinds.has("body") ? t("work.lede") : undefined;
  }
}
