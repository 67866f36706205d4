import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LinkButton } from "@/app/_ui/button";
import { Card } from "@/app/_ui/card";
import { BridgeChart } from "@/app/_ui/charts/bridge-chart";
import { ScopeChart } from "@/app/_ui/charts/scope-chart";
import { DemoBadge } from "@/app/_ui/demo-badge";
import { History } from "@/app/_ui/history";
import { Link } from "@/app/_ui/link";
import { PageHead } from "@/app/_ui/page-head";
import { StatusChip } from "@/app/_ui/status-chip";
import { Tabs } from "@/app/_ui/tabs";
import { nameIn } from "@/lib/domain/name-in";
import type { Actor } from "@/lib/domain/roles";
import { listReports, timelineOf } from "@/lib/services/reports";
import { figuresFor } from "../reports/_parts/figures";
import { Headline } from "../reports/_parts/headline";
import { Steps } from "../reports/_parts/steps";
import { yearOf } from "../reports/_parts/year";
import { FirstSteps } from "./first-steps";
import { TodoList } from "./todo-list";
import { todosOf } from "./todos";

type Props = {
  readonly actor: Actor;
  readonly asked: string | undefined;
  /** What waits for the person in any year. */
  readonly desk: ReactNode;
};

/** A year at a glance: where it stands, its figures, what is to be done and what happened. */
export async function YearBoard({ actor, asked, desk }: Props) {
  const t = await getTranslations("dashboard");
  const reports = await listReports(actor);
  const chosen = reports.find(({ id }) => id === asked) ?? reports[0];
  const year = chosen && (await yearOf(chosen.id));
  if (!year) return <FirstSteps actor={actor} />;
  const locale = await getLocale();
  const { report, organisation } = year;
  const shown = await figuresFor(report.id);
  const events = await timelineOf(actor, report.id);
  const issued = events.some(({ action }) => action === "certificate.issue");
  const todos = await todosOf(actor, year, issued);
  const { figures } = shown;
  return (
    <>
      <PageHead
        title={t("title")}
        lede={organisation && nameIn(locale, organisation.legalName, organisation.localName)}
        chip={
          <>
            <StatusChip kind="report" state={report.state} />
            {report.demoSince && <DemoBadge />}
          </>
        }
        actions={
          <LinkButton href={`/reports/${report.id}`} variant="primary">
            {t("open")}
          </LinkButton>
        }
      />
      {desk}
      {reports.length > 1 && (
        <Tabs
          label={t("years")}
          tabs={reports.map(({ id, label }) => ({
            href: `/?year=${id}`,
            label: t("year", { label }),
            current: id === report.id,
          }))}
        />
      )}
      <div className="space-y-6">
        <Steps state={report.state} issued={issued} />
        <Headline reportId={report.id} shown={shown} ofSites={year.ownSites !== null} />
        <div className="grid items-start gap-6 lg:grid-cols-[20rem_minmax(0,1fr)]">
          <div className="space-y-6">
            <Card title={t("todo.title", { count: String(todos.length) })}>
              <TodoList todos={todos} />
            </Card>
            <Card
              title={t("recent")}
              aside={<Link href={`/reports/${report.id}/history`}>{t("all")}</Link>}
            >
              <History events={events.toReversed().slice(0, 8)} />
            </Card>
          </div>
          {figures && (
            <div className="space-y-6">
              {!year.ownSites && (
                <div className="rounded-md border bg-surface p-4">
                  <BridgeChart reportId={report.id} bridge={figures.bridge} />
                </div>
              )}
              <div className="rounded-md border bg-surface p-4">
                <ScopeChart reportId={report.id} totals={figures.inventory.totals} />
              </div>
            </div>
          )}
        </div>
      </div>
    </>
  );
}
