import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { LinkButton } from "@/app/_ui/button";
import { NoPermission } from "@/app/_ui/no-permission";
import { Notice } from "@/app/_ui/notice";
import { yearsOf } from "@/lib/services/years";
import { declaring } from "../../_parts/locks";
import { SectionPage } from "../../_parts/section-page";
import { sectionTitle } from "../../_parts/section-title";
import { type YearParams, yearOf } from "../../_parts/year";
import { BaseYear } from "./_parts/base-year";
import { Intensity } from "./_parts/intensity";
import { Reductions } from "./_parts/reductions";
import { Separate } from "./_parts/separate";
import { Stated } from "./_parts/stated";
import { Targets } from "./_parts/targets";
import { YearsList } from "./_parts/years-list";

export const generateMetadata = ({ params }: YearParams) => sectionTitle(params, "progress");

/** A year against its base year, the other years, its targets, and what it is divided by. */
export default async function Page({ params }: YearParams) {
  const { id } = await params;
  const year = await yearOf(id);
  if (!year || year.ownSites) return <NoPermission role="reporter" />;
  const t = await getTranslations();
  const years = await yearsOf(await currentActor(), id);
  const side = years.find(({ reportId }) => reportId === id)?.side ?? null;
  const offered = await declaring(year);
  return (
    <SectionPage year={year} section="progress" lede={t("progress.lede")}>
      {!side && (
        <Notice
          tone="warning"
          action={
            <LinkButton href={`/reports/${id}/review`}>{t("workspace.figures.checks")}</LinkButton>
          }
        >
          {t("workspace.figures.none")}
        </Notice>
      )}
      <BaseYear year={offered} side={side} />
      <Targets year={offered} years={years} />
      {side && <Reductions reportId={id} figures={side.figures} />}
      <YearsList year={year} years={years} />
      <Intensity year={offered} years={years} />
      <Stated year={offered} side={side} />
      <Separate year={offered} side={side} />
    </SectionPage>
  );
}
