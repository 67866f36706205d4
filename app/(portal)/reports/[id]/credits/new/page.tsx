import { getTranslations } from "next-intl/server";
import { NoPermission } from "@/app/_ui/no-permission";
import { unlessOpen } from "../../../_parts/no-edit";
import { SectionPage } from "../../../_parts/section-page";
import { sectionTitle } from "../../../_parts/section-title";
import { type YearParams, yearOf } from "../../../_parts/year";
import { RetirementForm } from "../_parts/form";

export const generateMetadata = ({ params }: YearParams) => sectionTitle(params, "credits");

/** Records credits that were retired in their registry. */
export default async function Page({ params }: YearParams) {
  const year = await yearOf((await params).id);
  if (!year) return <NoPermission role="reporter" />;
  unlessOpen(year, "retirement.record");
  const t = await getTranslations("credits");
  return (
    <SectionPage year={year} section="credits" title={t("add")} lede={t("form.lede")}>
      <RetirementForm year={year} />
    </SectionPage>
  );
}
