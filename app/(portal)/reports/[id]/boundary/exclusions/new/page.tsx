import { getTranslations } from "next-intl/server";
import { NoPermission } from "@/app/_ui/no-permission";
import { unlessOpen } from "../../../../_parts/no-edit";
import { SectionPage } from "../../../../_parts/section-page";
import { sectionTitle } from "../../../../_parts/section-title";
import { UnlessAddingLocked } from "../../../../_parts/unless-locked";
import { type YearParams, yearOf } from "../../../../_parts/year";
import { ExclusionForm } from "../../_parts/exclusion-form";

type Props = YearParams & { readonly searchParams: Promise<{ readonly source?: string }> };

export const generateMetadata = ({ params }: Props) => sectionTitle(params, "boundary");

/** Leaves a source out, and says why. */
export default async function Page({ params, searchParams }: Props) {
  const year = await yearOf((await params).id);
  if (!year) return <NoPermission role="reporter" />;
  await unlessOpen(year, "report.edit");
  const t = await getTranslations("workspace.boundary.exclusions");
  return (
    <SectionPage year={year} section="boundary" title={t("add")}>
      <UnlessAddingLocked year={year} kind="exclusion">
        <ExclusionForm year={year} source={(await searchParams).source} />
      </UnlessAddingLocked>
    </SectionPage>
  );
}
