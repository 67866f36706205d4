import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { DemoBadge } from "@/app/_ui/demo-badge";
import { PageHead } from "@/app/_ui/page-head";
import { StatusChip } from "@/app/_ui/status-chip";
import { Tabs } from "@/app/_ui/tabs";
import { isUnsettled } from "@/lib/domain/assurance/finding";
import { nameIn } from "@/lib/domain/name-in";
import type { en } from "@/lib/domain/words/en";
import type { Loaded } from "./load";
import { Materiality } from "./materiality";

type Tab = keyof typeof en.verification.tabs;
const tabs: readonly Tab[] = [
  "overview",
  "plan",
  "figures",
  "sample",
  "findings",
  "changes",
  "opinion",
  "discovered",
  "log",
];
/** A body's administrator assigns people and sees no figures, so has one tab alone. */
const withoutWork: readonly Tab[] = ["overview", "plan", "discovered"];
/** Working papers are the body's own. */
const papers: readonly Tab[] = ["sample"];

type Props = {
  readonly of: Loaded;
  readonly tab: Tab;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** What every page of an engagement has around it: whose year it is, its state, the tabs. */
export async function Frame({ of, tab, actions, children }: Props) {
  const t = await getTranslations("verification");
  const { engagement, organisation, report, work } = of;
  const name = nameIn(await getLocale(), organisation.legalName, organisation.localName);
  const at = `/engagements/${engagement.id}`;
  const shown = (work ? tabs : withoutWork).filter(
    (one) =>
      (!papers.includes(one) || of.allows("sample.view")) &&
      (one !== "discovered" || wasIssued(of)),
  );
  const open = work?.findings.filter(isUnsettled);
  return (
    <>
      <PageHead
        title={t("pageTitle", { organisation: name, year: report.label })}
        crumbs={[{ href: "/engagements", label: t("crumb") }]}
        chip={
          <>
            <StatusChip kind="engagement" state={engagement.state} />
            <StatusChip kind="report" state={report.state} />
            {report.demoSince && <DemoBadge />}
          </>
        }
        actions={actions}
      />
      <Tabs
        label={t("title")}
        tabs={shown.map((one) => ({
          href: one === "overview" ? at : `${at}/${one}`,
          label: t(`tabs.${one}`),
          current: one === tab,
          ...(one === "findings" && open?.length && { count: open.length }),
        }))}
      />
      {work && <Materiality work={work} plan={engagement.plan} />}
      {children}
    </>
  );
}

/** Whether the engagement has issued an opinion, which may have been withdrawn since. */
function wasIssued({ engagement: { state }, work }: Loaded): boolean {
  const rests = state === "issued" || state === "reopened" || state === "closed";
  return rests || (work?.opinions ?? []).some(({ issuedAt }) => issuedAt !== null);
}
