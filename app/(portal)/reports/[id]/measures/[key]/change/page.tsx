import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { NoPermission } from "@/app/_ui/no-permission";
import { notThere } from "@/app/_ui/not-there";
import { listMeasures } from "@/lib/services/measures";
import { unlessOpen } from "../../../../_parts/no-edit";
import { SectionPage } from "../../../../_parts/section-page";
import { sectionTitle } from "../../../../_parts/section-title";
import { UnlessLocked } from "../../../../_parts/unless-locked";
import { yearOf } from "../../../../_parts/year";
import { Choose } from "../../_parts/choose";
import { type ChosenQuery, chosenOf } from "../../_parts/chosen";
import { MeasureForm } from "../../_parts/form";

type Props = {
  readonly params: Promise<{ readonly id: string; readonly key: string }>;
  readonly searchParams: Promise<ChosenQuery>;
};

export const generateMetadata = ({ params }: Props) => sectionTitle(params, "measures");

/** Changes a measure, with another model if the address names one. */
export default async function Page({ params, searchParams }: Props) {
  const { id, key: asked } = await params;
  const year = await yearOf(id);
  if (!year) return <NoPermission role="reporter" />;
  await unlessOpen(year, "measure.edit");
  const key = decodeURIComponent(asked);
  const measure = (await listMeasures(await currentActor(), id)).find((one) => one.key === key);
  if (!measure) return notThere();
  const entry = { kind: "measure", key } as const;
  const t = await getTranslations("measures");
  const query = await searchParams;
  const chosen = chosenOf(query) ?? { type: measure.type, model: measure.model };
  const here = `/reports/${id}/measures/${asked}/change`;
  return (
    <SectionPage year={year} section="measures" entry={entry} title={t("changeTitle", { key })}>
      <UnlessLocked year={year} entry={entry}>
        {query.choose ? (
          <Choose action={here} chosen={chosen} />
        ) : (
          <MeasureForm year={year} chosen={chosen} choose={`${here}?choose=1`} measure={measure} />
        )}
      </UnlessLocked>
    </SectionPage>
  );
}
