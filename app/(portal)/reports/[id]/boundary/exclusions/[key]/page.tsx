import { getTranslations } from "next-intl/server";
import { NoPermission } from "@/app/_ui/no-permission";
import { notThere } from "@/app/_ui/not-there";
import { unlessOpen } from "../../../../_parts/no-edit";
import { SectionPage } from "../../../../_parts/section-page";
import { sectionTitle } from "../../../../_parts/section-title";
import { UnlessLocked } from "../../../../_parts/unless-locked";
import { yearOf } from "../../../../_parts/year";
import { ExclusionForm } from "../../_parts/exclusion-form";

type Props = { readonly params: Promise<{ readonly id: string; readonly key: string }> };

export const generateMetadata = ({ params }: Props) => sectionTitle(params, "boundary");

/** Changes or removes an exclusion. */
export default async function Page({ params }: Props) {
  const { id, key } = await params;
  const year = await yearOf(id);
  if (!year) return <NoPermission role="reporter" />;
  await unlessOpen(year, "report.edit");
  const exclusion = year.exclusions.find((one) => one.key === decodeURIComponent(key));
  if (!exclusion) return notThere();
  const entry = { kind: "exclusion", key: exclusion.key } as const;
  const t = await getTranslations("workspace.boundary.exclusions");
  return (
    <SectionPage year={year} section="boundary" entry={entry} title={t("edit")}>
      <UnlessLocked year={year} entry={entry}>
        <ExclusionForm year={year} exclusion={exclusion} />
      </UnlessLocked>
    </SectionPage>
  );
}
