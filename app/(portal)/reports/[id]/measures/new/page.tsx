import { getTranslations } from "next-intl/server";
import { NoPermission } from "@/app/_ui/no-permission";
import { unlessOpen } from "../../../_parts/no-edit";
import { SectionPage } from "../../../_parts/section-page";
import { sectionTitle } from "../../../_parts/section-title";
import { UnlessAddingLocked } from "../../../_parts/unless-locked";
import { yearOf } from "../../../_parts/year";
import { Choose } from "../_parts/choose";
import { type ChosenQuery, chosenOf } from "../_parts/chosen";
import { MeasureForm } from "../_parts/form";

type Props = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<ChosenQuery>;
};

export const generateMetadata = ({ params }: Props) => sectionTitle(params, "measures");

/** Adds a measure: first its kind and model, then what the model asks. */
export default async function Page({ params, searchParams }: Props) {
  const { id } = await params;
  const year = await yearOf(id);
  if (!year) return <NoPermission role="reporter" />;
  await unlessOpen(year, "measure.edit");
  const t = await getTranslations("measures");
  const chosen = chosenOf(await searchParams);
  const here = `/reports/${id}/measures/new`;
  if (!chosen)
    return (
      <SectionPage
        year={year}
        section="measures"
        title={t("form.chooseTitle")}
        lede={t("form.chooseLede")}
      >
        <UnlessAddingLocked year={year} kind="measure">
          <Choose action={here} />
        </UnlessAddingLocked>
      </SectionPage>
    );
  return (
    <SectionPage year={year} section="measures" title={t("add")}>
      <UnlessAddingLocked year={year} kind="measure">
        <MeasureForm year={year} chosen={chosen} choose={here} />
      </UnlessAddingLocked>
    </SectionPage>
  );
}
