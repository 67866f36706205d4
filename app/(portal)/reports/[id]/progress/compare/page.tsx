import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { NoPermission } from "@/app/_ui/no-permission";
import { notThere } from "@/app/_ui/not-there";
import { Notice } from "@/app/_ui/notice";
import { reached } from "@/app/_ui/reached";
import { yearBridge } from "@/lib/domain/years/year-bridge";
import { twoYears } from "@/lib/services/years";
import { SectionPage } from "../../../_parts/section-page";
import { sectionTitle } from "../../../_parts/section-title";
import { yearOf } from "../../../_parts/year";
import { Differences } from "./_parts/differences";
import { SourceTable } from "./_parts/source-table";
import { TermsTable } from "./_parts/terms-table";

type Props = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<{ readonly with?: string }>;
};

export const generateMetadata = ({ params }: Props) => sectionTitle(params, "progress");

/** Two years of the organisation: every gram of the change with its cause, Scope 2 by both methods. */
export default async function Page({ params, searchParams }: Props) {
  const { id } = await params;
  const year = await yearOf(id);
  if (!year || year.ownSites) return <NoPermission role="reporter" />;
  const other = (await searchParams).with;
  if (!other) return notThere();
  const both = await reached(twoYears(await currentActor(), { reportId: id, other }));
  if (!both) return <NoPermission role="reporter" />;
  const { before, after } = both;
  const t = await getTranslations("progress.compare");
  const title = t("title", { before: before.label, after: after.label });
  const [then, now] = [before.side, after.side];
  if (!then || !now)
    return (
      <SectionPage year={year} section="progress" title={title}>
        <Notice tone="warning">{t("noFigures")}</Notice>
      </SectionPage>
    );
  const groups = [
    { key: "12location", bridge: yearBridge(then, now, "location", [1, 2]) },
    { key: "12market", bridge: yearBridge(then, now, "market", [1, 2]) },
    { key: "3", bridge: yearBridge(then, now, "location", [3]) },
  ] as const;
  return (
    <SectionPage year={year} section="progress" title={title} lede={t("lede")}>
      <Differences before={before} after={after} />
      <TermsTable labels={[before.label, after.label]} groups={groups} />
      <p className="max-w-reading text-sm text-muted-foreground">{t("exact")}</p>
      {groups.map(({ key, bridge }) => (
        <SourceTable
          key={key}
          title={t("sources", { group: t(`groups.${key}`) })}
          labels={[before.label, after.label]}
          bridge={bridge}
        />
      ))}
    </SectionPage>
  );
}
