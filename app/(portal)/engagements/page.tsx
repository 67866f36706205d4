import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { Empty } from "@/app/_ui/empty";
import { NoPermission } from "@/app/_ui/no-permission";
import { PageHead } from "@/app/_ui/page-head";
import { reached } from "@/app/_ui/reached";
import { listEngagements } from "@/lib/services/verification";
import { EngagementTable } from "./table";
import { withWaits } from "./waits";

export async function generateMetadata() {
  const t = await getTranslations("verification");
  return { title: t("title") };
}

export default async function Page() {
  const actor = await currentActor();
  const rows = await reached(listEngagements(actor));
  if (!rows) return <NoPermission role="verifier" />;
  const t = await getTranslations("verification");
  const ofBody = actor.memberships.some(({ organisationKind }) => organisationKind === "body");
  const all = await withWaits(rows);
  const waiting = all.filter((row) => row.waiting);
  const others = all.filter((row) => !row.waiting);
  return (
    <>
      <PageHead title={t("title")} lede={t(ofBody ? "lede" : "ledeOrganisation")} />
      {all.length === 0 && (
        <Empty title={t("noneTitle")}>{t(ofBody ? "none" : "noneOrganisation")}</Empty>
      )}
      {waiting.length > 0 && <EngagementTable caption={t("waiting")} rows={waiting} />}
      {others.length > 0 && (
        <div className="mt-8">
          <EngagementTable
            caption={waiting.length > 0 ? t("others") : t("title")}
            hideCaption={waiting.length === 0}
            rows={others}
          />
        </div>
      )}
    </>
  );
}
