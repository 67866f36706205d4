import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { NoPermission } from "@/app/_ui/no-permission";
import { reached } from "@/app/_ui/reached";
import { showActivity } from "@/lib/services/activities";
import { unlessOpen } from "../../../../_parts/no-edit";
import { SectionPage } from "../../../../_parts/section-page";
import { sectionTitle } from "../../../../_parts/section-title";
import { UnlessLocked } from "../../../../_parts/unless-locked";
import { yearOf } from "../../../../_parts/year";
import { ActivityForm } from "../../_parts/activity-form";
import { ChooseCategory } from "../../_parts/choose-category";
import { ChooseMethod } from "../../_parts/choose-method";
import { CountedAs } from "../../_parts/counted-as";
import { countingOf } from "../../_parts/counting";

type Props = {
  readonly params: Promise<{ readonly id: string; readonly key: string }>;
  readonly searchParams: Promise<{
    readonly factor?: string;
    readonly category?: string;
    readonly method?: string;
  }>;
};

export const generateMetadata = ({ params }: Props) => sectionTitle(params, "activities");

/** Changes a line of activity data, in the version that was seen. */
export default async function Page({ params, searchParams }: Props) {
  const { id, key: typed } = await params;
  const year = await yearOf(id);
  if (!year) return <NoPermission role="reporter" />;
  await unlessOpen(year, "activity.change");
  const key = decodeURIComponent(typed);
  const row = await reached(showActivity(await currentActor(), { reportId: id, key }));
  if (!row) return <NoPermission role="reporter" />;
  const entry = { kind: "activity", key } as const;
  const t = await getTranslations("activities.form");
  const asked = await searchParams;
  const category = asked.category ?? row.activity.category;
  const counting = countingOf(category, asked.method ?? row.activity.method);
  const address = `/reports/${id}/activities/${encodeURIComponent(key)}/change`;
  const href = (method: string) => `${address}?${new URLSearchParams({ category, method })}`;
  const choosing = asked.category === "" || !counting;
  return (
    <SectionPage
      year={year}
      section="activities"
      entry={entry}
      title={t("changeTitle", { key })}
      lede={counting && <CountedAs counting={counting} href={`${address}?category=`} />}
    >
      <UnlessLocked year={year} entry={entry}>
        {choosing ? (
          <ChooseCategory action={address} />
        ) : (
          <>
            <ChooseMethod category={category} method={counting.method} href={href} />
            <ActivityForm year={year} row={row} factor={asked.factor} {...counting} />
          </>
        )}
      </UnlessLocked>
    </SectionPage>
  );
}
