import { getTranslations } from "next-intl/server";
import { NoPermission } from "@/app/_ui/no-permission";
import { notThere } from "@/app/_ui/not-there";
import { unlessOpen } from "../../../../_parts/no-edit";
import { SectionPage } from "../../../../_parts/section-page";
import { sectionTitle } from "../../../../_parts/section-title";
import { ofDeclarations, UnlessLocked } from "../../../../_parts/unless-locked";
import { yearOf } from "../../../../_parts/year";
import { TargetForm } from "../../_parts/target-form";

type Props = { readonly params: Promise<{ readonly id: string; readonly key: string }> };

export const generateMetadata = ({ params }: Props) => sectionTitle(params, "progress");

/** A target, to be changed or taken away. */
export default async function Page({ params }: Props) {
  const { id, key } = await params;
  const year = await yearOf(id);
  if (!year) return <NoPermission role="reporter" />;
  await unlessOpen(year, "report.edit");
  const entry = year.declarations.targets.find((one) => one.key === decodeURIComponent(key));
  if (!entry) return notThere();
  const t = await getTranslations("progress.form.target");
  return (
    <SectionPage
      year={year}
      section="progress"
      title={t("edit", { key: entry.key })}
      entry={ofDeclarations}
    >
      <UnlessLocked year={year} entry={ofDeclarations}>
        <TargetForm year={year} target={entry} />
      </UnlessLocked>
    </SectionPage>
  );
}
