import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { Card } from "@/app/_ui/card";
import { DemoBadge } from "@/app/_ui/demo-badge";
import { History } from "@/app/_ui/history";
import { Link } from "@/app/_ui/link";
import { NoPermission } from "@/app/_ui/no-permission";
import { PageHead } from "@/app/_ui/page-head";
import { StatusChip } from "@/app/_ui/status-chip";
import { timelineOf } from "@/lib/services/reports";
import { checksAtAGlanceOf } from "@/lib/services/submissions";
import { engagementFor, openFindings } from "../_parts/engagement";
import { figuresFor } from "../_parts/figures";
import { Headline } from "../_parts/headline";
import { Locked } from "../_parts/locked";
import { roleMay } from "../_parts/role-may";
import { Steps } from "../_parts/steps";
import { waitsInFile } from "../_parts/waits-in-file";
import { mayDo, type YearParams, yearOf } from "../_parts/year";
import { Holder } from "./_parts/holder";
import { NextStep } from "./_parts/next-step";
import { Notices } from "./_parts/notices";
import { YearLinks } from "./_parts/year-links";
import { YearTasks } from "./_parts/year-tasks";

export async function generateMetadata({ params }: YearParams) {
  const t = await getTranslations("workspace");
  const year = await yearOf((await params).id);
  return { title: year ? t("year", { label: year.report.label }) : t("head.reports") };
}

/** A year's workspace: where it stands, what it needs, who holds it and what happened. */
export default async function Page({ params }: YearParams) {
  const { id } = await params;
  const year = await yearOf(id);
  if (!year) return <NoPermission role="reporter" />;
  const t = await getTranslations("workspace");
  const actor = await currentActor();
  const engagement = await engagementFor(year.engagementId);
  const [checks, events] = [await checksAtAGlanceOf(actor, id), await timelineOf(actor, id)];
  const issued = events.some(({ action }) => action === "certificate.issue");
  const { report } = year;
  const closed = report.state !== "draft" && report.state !== "returned";
  return (
    <>
      <PageHead
        title={t("year", { label: report.label })}
        crumbs={[{ href: "/reports", label: t("head.reports") }]}
        chip={
          <>
            <StatusChip kind="report" state={report.state} />
            {report.demoSince && <DemoBadge />}
          </>
        }
        actions={<NextStep year={year} issued={issued} open={openFindings(engagement).length} />}
      />
      {(closed || !mayDo(year, "activity.change")) && <Locked state={report.state} />}
      <Notices year={year} engagement={engagement} inFile={await waitsInFile(actor, year)} />
      <div className="space-y-8">
        <Steps state={report.state} issued={issued} />
        <Headline reportId={id} shown={await figuresFor(id)} ofSites={year.ownSites !== null} />
        <div className="grid grid-cols-1 gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
          <div className="space-y-8">
            <YearTasks year={year} checks={checks} />
            <YearLinks year={year} engagement={engagement} />
          </div>
          <div className="space-y-6">
            <Holder
              year={year}
              engagement={engagement}
              mayRequest={!engagement && roleMay(actor, year, "engagement.request")}
            />
            <Card
              title={t("timeline.title")}
              aside={<Link href={`/reports/${id}/history`}>{t("timeline.all")}</Link>}
            >
              <History events={events.toReversed().slice(0, 12)} />
            </Card>
          </div>
        </div>
      </div>
    </>
  );
}
