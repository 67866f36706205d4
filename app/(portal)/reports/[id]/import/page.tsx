import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { ClientWords } from "@/app/_ui/client-words";
import { NoPermission } from "@/app/_ui/no-permission";
import { listImports } from "@/lib/services/imports";
import { SectionPage } from "../../_parts/section-page";
import { sectionTitle } from "../../_parts/section-title";
import { mayDo, type YearParams, yearOf } from "../../_parts/year";
import { ImportDesk } from "./_parts/import-desk";
import { PastImports } from "./_parts/past-imports";

export const generateMetadata = ({ params }: YearParams) => sectionTitle(params, "import");

/** A CSV is chosen, checked, corrected and imported; what was imported can be undone. */
export default async function Page({ params }: YearParams) {
  const { id } = await params;
  const year = await yearOf(id);
  if (!year) return <NoPermission role="reporter" />;
  const t = await getTranslations("imports");
  const past = await listImports(await currentActor(), id);
  return (
    <SectionPage year={year} section="import" lede={t("lede")}>
      {mayDo(year, "activity.import") && (
        <ClientWords areas={["imports", "checks", "units", "calculator"]}>
          <ImportDesk reportId={id} />
        </ClientWords>
      )}
      <PastImports year={year} past={past} />
    </SectionPage>
  );
}
