import { getTranslations } from "next-intl/server";
import { NoPermission } from "@/app/_ui/no-permission";
import { unlessOpen } from "../../../../_parts/no-edit";
import { SectionPage } from "../../../../_parts/section-page";
import { sectionTitle } from "../../../../_parts/section-title";
import { ofDeclarations, UnlessLocked } from "../../../../_parts/unless-locked";
import { type YearParams, yearOf } from "../../../../_parts/year";
import { TargetForm } from "../../_parts/target-form";

export const generateMetadata = ({ params }: YearParams) => sectionTitle(params, "progress");

/** A new target. */
export default async function Page({ params }: YearParams) {
  const year = await yearOf((await params).id);
  if (!year) return <NoPermission role="reporter" />;
  await unlessOpen(year, "report.edit");
  const t = await getTranslations("progress.form.target");
  return (
    <SectionPage year={year} section="progress" title={t("add")} entry={ofDeclarations}>
      <UnlessLocked year={year} entry={ofDeclarations}>
        <TargetForm year={year} />
      </UnlessLocked>
    </SectionPage>
  );
}
