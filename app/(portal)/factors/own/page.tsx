import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { LinkButton } from "@/app/_ui/button";
import { Empty } from "@/app/_ui/empty";
import { NoPermission } from "@/app/_ui/no-permission";
import { PageHead } from "@/app/_ui/page-head";
import { reached } from "@/app/_ui/reached";
import { listOwnFactors } from "@/lib/services/own-factors";
import { OwnTable } from "./_parts/own-table";

export async function generateMetadata() {
  const t = await getTranslations("ownFactors");
  return { title: t("title") };
}

/** What an organisation proposed as factors of its own, and where each proposal stands. */
export default async function Page() {
  const own = await reached(listOwnFactors(await currentActor()));
  if (!own) return <NoPermission role="reporter" />;
  const t = await getTranslations("ownFactors");
  const tLibrary = await getTranslations("factors");
  const propose = own.proposing.length > 0 && (
    <LinkButton href="/factors/own/new" variant="primary">
      {t("propose")}
    </LinkButton>
  );
  const none = own.factors.length === 0;
  return (
    <>
      <PageHead
        title={t("title")}
        crumbs={[{ href: "/factors", label: tLibrary("title") }]}
        lede={t("lede")}
        actions={!none && propose}
      />
      {none ? (
        <Empty title={t("none")} action={propose}>
          {t("noneText")}
        </Empty>
      ) : (
        <OwnTable factors={own.factors} />
      )}
    </>
  );
}
