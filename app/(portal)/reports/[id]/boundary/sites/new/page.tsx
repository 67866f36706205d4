import { getTranslations } from "next-intl/server";
import { NoPermission } from "@/app/_ui/no-permission";
import { unlessOpen } from "../../../../_parts/no-edit";
import { SectionPage } from "../../../../_parts/section-page";
import { sectionTitle } from "../../../../_parts/section-title";
import { UnlessAddingLocked } from "../../../../_parts/unless-locked";
import { type YearParams, yearOf } from "../../../../_parts/year";
import { SiteForm } from "../../_parts/site-form";

export const generateMetadata = ({ params }: YearParams) => sectionTitle(params, "boundary");

/** Adds a site. */
export default async function Page({ params }: YearParams) {
  const year = await yearOf((await params).id);
  if (!year) return <NoPermission role="reporter" />;
  await unlessOpen(year, "site.edit");
  const t = await getTranslations("workspace.boundary.sites");
  return (
    <SectionPage year={year} section="boundary" title={t("add")}>
      <UnlessAddingLocked year={year} kind="site">
        <SiteForm year={year} />
      </UnlessAddingLocked>
    </SectionPage>
  );
}
