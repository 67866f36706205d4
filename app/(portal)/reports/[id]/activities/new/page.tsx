import { getTranslations } from "next-intl/server";
import { NoPermission } from "@/app/_ui/no-permission";
import { unlessOpen } from "../../../_parts/no-edit";
import { SectionPage } from "../../../_parts/section-page";
import { sectionTitle } from "../../../_parts/section-title";
import { yearOf } from "../../../_parts/year";
import { ActivityForm } from "../_parts/activity-form";

type Props = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<{ readonly factor?: string }>;
};

export const generateMetadata = ({ params }: Props) => sectionTitle(params, "activities");

/** Adds a line of activity data. */
export default async function Page({ params, searchParams }: Props) {
  const year = await yearOf((await params).id);
  if (!year) return <NoPermission role="reporter" />;
  unlessOpen(year, "activity.add");
  const t = await getTranslations("activities.form");
  return (
    <SectionPage year={year} section="activities" title={t("title")}>
      <ActivityForm year={year} factor={(await searchParams).factor} />
    </SectionPage>
  );
}
