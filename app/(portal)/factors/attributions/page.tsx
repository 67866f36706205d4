import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { PageHead } from "@/app/_ui/page-head";
import { listEditions } from "@/lib/services/factors";
import { AttributionTable } from "../_parts/attribution-table";

export async function generateMetadata() {
  const t = await getTranslations("factors.attributions");
  return { title: t("title") };
}

/** Whose numbers the library carries, under which terms, and the line that names each publication. */
export default async function Page() {
  await currentActor();
  const editions = await listEditions();
  const t = await getTranslations("factors");
  const apart = editions.filter(({ shareAlike }) => shareAlike === 1);
  return (
    <>
      <PageHead
        title={t("attributions.title")}
        crumbs={[{ href: "/factors", label: t("title") }]}
        lede={t("attributions.lede")}
      />
      <div className="space-y-8">
        <AttributionTable
          title={t("attributions.free")}
          editions={editions.filter(({ shareAlike }) => shareAlike === 0)}
        />
        {apart.length > 0 && <AttributionTable title={t("attributions.apart")} editions={apart} />}
      </div>
    </>
  );
}
