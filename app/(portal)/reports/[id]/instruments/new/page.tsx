import { getTranslations } from "next-intl/server";
import { NoPermission } from "@/app/_ui/no-permission";
import { unlessOpen } from "../../../_parts/no-edit";
import { SectionPage } from "../../../_parts/section-page";
import { sectionTitle } from "../../../_parts/section-title";
import { UnlessAddingLocked } from "../../../_parts/unless-locked";
import { type YearParams, yearOf } from "../../../_parts/year";
import { InstrumentForm } from "../_parts/form";

export const generateMetadata = ({ params }: YearParams) => sectionTitle(params, "instruments");

/** Adds an instrument. */
export default async function Page({ params }: YearParams) {
  const year = await yearOf((await params).id);
  if (!year) return <NoPermission role="reporter" />;
  await unlessOpen(year, "instrument.edit");
  const t = await getTranslations("instruments");
  return (
    <SectionPage year={year} section="instruments" title={t("add")}>
      <UnlessAddingLocked year={year} kind="instrument">
        <InstrumentForm year={year} />
      </UnlessAddingLocked>
    </SectionPage>
  );
}
