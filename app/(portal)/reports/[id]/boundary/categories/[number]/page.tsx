import { getTranslations } from "next-intl/server";
import { NoPermission } from "@/app/_ui/no-permission";
import { notThere } from "@/app/_ui/not-there";
import { scope3Words } from "@/lib/domain/categories";
import { unlessOpen } from "../../../../_parts/no-edit";
import { SectionPage } from "../../../../_parts/section-page";
import { sectionTitle } from "../../../../_parts/section-title";
import { UnlessLocked } from "../../../../_parts/unless-locked";
import { yearOf } from "../../../../_parts/year";
import { ExclusionForm, wholeCategory } from "../../_parts/exclusion-form";

type Props = { readonly params: Promise<{ readonly id: string; readonly number: string }> };

export const generateMetadata = ({ params }: Props) => sectionTitle(params, "boundary");

/** Decides a category of Scope 3 that no rows quantify. */
export default async function Page({ params }: Props) {
  const { id, number } = await params;
  const year = await yearOf(id);
  if (!year) return <NoPermission role="reporter" />;
  await unlessOpen(year, "report.edit");
  const category = Number(number);
  const word = scope3Words[category];
  if (!word) return notThere();
  const t = await getTranslations();
  const title = t("workspace.boundary.categories.edit", {
    number: String(category),
    name: t(word),
  });
  const exclusion = year.exclusions.find((one) => one.scope3Category === category);
  const entry = { kind: "exclusion", key: exclusion?.key ?? wholeCategory(category) } as const;
  return (
    <SectionPage
      year={year}
      section="boundary"
      entry={entry}
      title={title}
      lede={t("workspace.boundary.categories.lede")}
    >
      <UnlessLocked year={year} entry={entry}>
        <ExclusionForm year={year} exclusion={exclusion} category={category} />
      </UnlessLocked>
    </SectionPage>
  );
}
