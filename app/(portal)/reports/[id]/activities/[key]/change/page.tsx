import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { NoPermission } from "@/app/_ui/no-permission";
import { reached } from "@/app/_ui/reached";
import { showActivity } from "@/lib/services/activities";
import { unlessOpen } from "../../../../_parts/no-edit";
import { SectionPage } from "../../../../_parts/section-page";
import { sectionTitle } from "../../../../_parts/section-title";
import { yearOf } from "../../../../_parts/year";
import { ActivityForm } from "../../_parts/activity-form";

type Props = { readonly params: Promise<{ readonly id: string; readonly key: string }> };

export const generateMetadata = ({ params }: Props) => sectionTitle(params, "activities");

/** Changes a line of activity data, in the version that was seen. */
export default async function Page({ params }: Props) {
  const { id, key: asked } = await params;
  const year = await yearOf(id);
  if (!year) return <NoPermission role="reporter" />;
  unlessOpen(year, "activity.change");
  const key = decodeURIComponent(asked);
  const row = await reached(showActivity(await currentActor(), { reportId: id, key }));
  if (!row) return <NoPermission role="reporter" />;
  const t = await getTranslations("activities.form");
  return (
    <SectionPage year={year} section="activities" title={t("changeTitle", { key })}>
      <ActivityForm year={year} row={row} />
    </SectionPage>
  );
}
