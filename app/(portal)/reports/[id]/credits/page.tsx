import { Plus } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { LinkButton } from "@/app/_ui/button";
import { Empty } from "@/app/_ui/empty";
import { NoPermission } from "@/app/_ui/no-permission";
import { listRetirements } from "@/lib/services/retirements";
import { figuresFor } from "../../_parts/figures";
import { addingLocked, lockedAmong } from "../../_parts/locks";
import { SectionPage } from "../../_parts/section-page";
import { sectionTitle } from "../../_parts/section-title";
import { mayDo, type YearParams, yearOf } from "../../_parts/year";
import { Coverage } from "./_parts/coverage";
import { RetirementTable } from "./_parts/retirement-table";

export const generateMetadata = ({ params }: YearParams) => sectionTitle(params, "credits");

/** The credits retired for a year, against what remains of it. */
export default async function Page({ params }: YearParams) {
  const { id } = await params;
  const year = await yearOf(id);
  if (!year) return <NoPermission role="reporter" />;
  const t = await getTranslations("credits");
  const retirements = await listRetirements(await currentActor(), id);
  const locked = await lockedAmong(year, "retirement", retirements);
  const adds = mayDo(year, "retirement.record") && !(await addingLocked(year, "retirement"));
  const add = adds && (
    <LinkButton
      href={`/reports/${id}/credits/new`}
      variant="primary"
      icon={<Plus aria-hidden className="size-4" />}
    >
      {t("add")}
    </LinkButton>
  );
  return (
    <SectionPage
      year={year}
      section="credits"
      lede={t("lede")}
      actions={retirements.length > 0 && add}
    >
      {!year.ownSites && <Coverage reportId={id} shown={await figuresFor(id)} />}
      {retirements.length === 0 ? (
        <Empty title={t("none")} action={add}>
          {t("noneText")}
        </Empty>
      ) : (
        <RetirementTable locked={locked} reportId={id} retirements={retirements} />
      )}
    </SectionPage>
  );
}
