import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/app/_ui/button";
import { NoPermission } from "@/app/_ui/no-permission";
import { figuresFor } from "../../_parts/figures";
import { declaring, lockedAmong } from "../../_parts/locks";
import { SectionPage } from "../../_parts/section-page";
import { sectionTitle } from "../../_parts/section-title";
import { mayDo, type YearParams, yearOf } from "../../_parts/year";
import { Categories } from "./_parts/categories";
import { Claim } from "./_parts/claim";
import { decisionsOf, otherExclusions } from "./_parts/decisions";
import { Exclusions } from "./_parts/exclusions";
import { Facts } from "./_parts/facts";
import { Plan } from "./_parts/plan";
import { Sites } from "./_parts/sites";

export const generateMetadata = ({ params }: YearParams) => sectionTitle(params, "boundary");

/** What belongs to the report and what does not. */
export default async function Page({ params }: YearParams) {
  const { id } = await params;
  const year = await yearOf(id);
  if (!year) return <NoPermission role="reporter" />;
  const t = await getTranslations("workspace.boundary");
  const decisions = decisionsOf(year, await figuresFor(id));
  const declared = await declaring(year);
  const locked = await lockedAmong(year, "boundary", [{ key: "boundary" }]);
  const change = mayDo(year, "report.edit") && locked.size === 0 && (
    <LinkButton href={`/reports/${id}/boundary/edit`}>{t("change")}</LinkButton>
  );
  return (
    <SectionPage year={year} section="boundary" lede={t("lede")} actions={change}>
      <Facts year={year} />
      <Sites year={year} />
      <Categories year={year} rows={decisions} />
      <Exclusions year={year} rows={otherExclusions(year, decisions)} />
      <Claim year={declared} />
      <Plan year={declared} />
    </SectionPage>
  );
}
