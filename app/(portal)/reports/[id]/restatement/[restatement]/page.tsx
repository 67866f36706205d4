import { getLocale, getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { Link } from "@/app/_ui/link";
import { NoPermission } from "@/app/_ui/no-permission";
import { Notice } from "@/app/_ui/notice";
import { PageHead } from "@/app/_ui/page-head";
import { ProgressSteps } from "@/app/_ui/progress-steps";
import { reached } from "@/app/_ui/reached";
import { StatusChip } from "@/app/_ui/status-chip";
import { day } from "@/lib/domain/format";
import { localeOf } from "@/lib/domain/words/index";
import { showRestatement } from "@/lib/services/restatement-views";
import { homeOf } from "../_parts/home";
import { AssessForm } from "./_parts/assess-form";
import { DecideForms } from "./_parts/decide-forms";
import { Effect } from "./_parts/effect";
import { SideBySide } from "./_parts/side-by-side";

type Props = {
  readonly params: Promise<{ readonly id: string; readonly restatement: string }>;
};
const stepOf = { proposed: 1, assessed: 2, approved: 3, declined: 3, done: 5 } as const;

export async function generateMetadata() {
  return { title: (await getTranslations("restatements"))("title") };
}

/** One restatement: what was found, what it would change, who decides and what was decided. */
export default async function Page({ params }: Props) {
  const { id, restatement: own } = await params;
  const found = await reached(showRestatement(await currentActor(), own));
  if (!found) return <NoPermission role="reporter" />;
  const t = await getTranslations("restatements");
  const tYear = await getTranslations("workspace");
  const locale = localeOf(await getLocale());
  const { restatement: one, report, acts } = found;
  const inside = report.engagementId === null;
  const on = (instant: string | null) => day((instant ?? "").slice(0, 10), locale);
  const decided = one.state === "declined" ? "declinedBy" : "approvedBy";
  return (
    <>
      <PageHead
        title={t(`triggers.${one.trigger}`)}
        crumbs={[
          { href: homeOf(report), label: tYear("year", { label: report.label }) },
          { href: `/reports/${id}/restatement`, label: t("title") },
        ]}
        chip={<StatusChip kind="restatement" state={one.state} />}
        lede={one.reason}
      />
      <div className="space-y-8">
        {one.state !== "lapsed" && (
          <ProgressSteps
            label={t("steps.label")}
            steps={(["propose", "assess", "decide", "revise", "publish"] as const).map((step) =>
              t(`steps.${step}`),
            )}
            current={stepOf[one.state]}
          />
        )}
        <p className="text-muted-foreground">
          {t(`origins.${one.origin}`, { name: one.proposedByName })} · {on(one.proposedAt)}
        </p>
        {one.assessment && <Effect restatement={one} assessment={one.assessment} />}
        {one.decidedAt && (
          <Notice
            title={t(`decide.${decided}`, { name: one.decidedByName, day: on(one.decidedAt) })}
          >
            {one.decisionReason}
            {one.toReportId && found.mayOpenRevision && (
              <p className="mt-2">
                <Link href={`/reports/${one.toReportId}${inside ? "" : "/restatement"}`}>
                  {t("decide.revision")}
                </Link>
              </p>
            )}
            {one.doneAt && <p className="mt-2">{t("decide.done", { day: on(one.doneAt) })}</p>}
          </Notice>
        )}
        {found.sides.length > 0 && <SideBySide sides={found.sides} inside={inside} />}
        {one.state === "lapsed" && <Notice>{t("decide.lapsed", { day: on(one.doneAt) })}</Notice>}
        {acts.includes("restatement.assess") ? (
          <AssessForm id={one.id} editions={found.editions} />
        ) : (
          one.state === "proposed" && <Notice>{t("decide.waitsAssess")}</Notice>
        )}
        {one.state === "assessed" && (
          <DecideForms id={one.id} acts={acts} own={found.own} required={one.required === 1} />
        )}
      </div>
    </>
  );
}
