import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { Empty } from "@/app/_ui/empty";
import { NoPermission } from "@/app/_ui/no-permission";
import { findingPlaces } from "@/lib/domain/assurance/finding";
import { engagementFor } from "../../_parts/engagement";
import { roleMay } from "../../_parts/role-may";
import { SectionPage } from "../../_parts/section-page";
import { sectionTitle } from "../../_parts/section-title";
import { type YearParams, yearOf } from "../../_parts/year";
import { FindingTold } from "./_parts/finding-told";
import { SelfReport } from "./_parts/self-report";

export const generateMetadata = ({ params }: YearParams) => sectionTitle(params, "findings");

type Query = { readonly on?: string; readonly target?: string };
type Props = YearParams & { readonly searchParams: Promise<Query> };

/** What the body found: those to answer first, each with its rounds. */
export default async function Page({ params, searchParams }: Props) {
  const { id } = await params;
  const year = await yearOf(id);
  if (!year) return <NoPermission role="reporter" />;
  const t = await getTranslations("review.findings");
  const engagement = await engagementFor(year.engagementId);
  const findings = engagement?.work?.findings ?? [];
  const mayAnswer = roleMay(await currentActor(), year, "finding.respond");
  const asked = await searchParams;
  const on = findingPlaces.find((one) => one === asked.on);
  const open = findings.filter(({ state }) => state === "open");
  const others = findings.filter(({ state }) => state !== "open");
  return (
    <SectionPage year={year} section="findings" lede={t("lede")}>
      {findings.length === 0 && (
        <Empty title={engagement ? t("empty") : t("none")}>
          {engagement ? t("emptyText") : t("noneText")}
        </Empty>
      )}
      {year.report.state === "returned" && (
        <SelfReport
          reportId={id}
          place={on && { on, target: asked.target ?? "" }}
          mayReport={roleMay(await currentActor(), year, "finding.self_report")}
        />
      )}
      {open.length > 0 && (
        <section aria-labelledby="to-answer" className="space-y-4">
          <h2 id="to-answer" className="text-xl font-semibold">
            {t("toAnswer", { count: String(open.length) })}
          </h2>
          {open.map((finding) => (
            <FindingTold key={finding.id} year={year} finding={finding} mayAnswer={mayAnswer} />
          ))}
        </section>
      )}
      {others.length > 0 && (
        <section aria-labelledby="others" className="space-y-4">
          <h2 id="others" className="text-xl font-semibold">
            {t("others", { count: String(others.length) })}
          </h2>
          {others.map((finding) => (
            <FindingTold key={finding.id} year={year} finding={finding} mayAnswer={mayAnswer} />
          ))}
        </section>
      )}
    </SectionPage>
  );
}
