import { getTranslations } from "next-intl/server";
import { NoPermission } from "@/app/_ui/no-permission";
import { unlessOpen } from "../../../_parts/no-edit";
import { SectionPage } from "../../../_parts/section-page";
import { sectionTitle } from "../../../_parts/section-title";
import { UnlessAddingLocked } from "../../../_parts/unless-locked";
import { yearOf } from "../../../_parts/year";
import { ActivityForm } from "../_parts/activity-form";
import { ChooseCategory } from "../_parts/choose-category";
import { ChooseMethod } from "../_parts/choose-method";
import { CountedAs } from "../_parts/counted-as";
import { countingOf } from "../_parts/counting";

type Props = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<{
    readonly factor?: string;
    readonly category?: string;
    readonly method?: string;
  }>;
};

export const generateMetadata = ({ params }: Props) => sectionTitle(params, "activities");

/** Adds a line of activity data: what it is, how it is counted, and what that asks. */
export default async function Page({ params, searchParams }: Props) {
  const year = await yearOf((await params).id);
  if (!year) return <NoPermission role="reporter" />;
  await unlessOpen(year, "activity.add");
  const t = await getTranslations("activities.form");
  const { factor, category, method } = await searchParams;
  const counting = countingOf(category, method);
  const address = `/reports/${year.report.id}/activities/new`;
  const kept = factor === undefined ? {} : { factor };
  const href = (of: string) =>
    `${address}?${new URLSearchParams({ category: category ?? "", method: of, ...kept })}`;
  return (
    <SectionPage
      year={year}
      section="activities"
      title={t("title")}
      lede={counting && <CountedAs counting={counting} href={address} />}
    >
      <UnlessAddingLocked year={year} kind="activity">
        {counting ? (
          <>
            <ChooseMethod category={counting.category.key} method={counting.method} href={href} />
            <ActivityForm year={year} factor={factor} {...counting} />
          </>
        ) : (
          <ChooseCategory action={address} factor={factor} />
        )}
      </UnlessAddingLocked>
    </SectionPage>
  );
}
