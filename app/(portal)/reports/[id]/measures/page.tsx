import { Plus } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { LinkButton } from "@/app/_ui/button";
import { Empty } from "@/app/_ui/empty";
import { NoPermission } from "@/app/_ui/no-permission";
import { evidenceClasses } from "@/lib/domain/case/entries";
import { listMeasures } from "@/lib/services/measures";
import { figuresFor } from "../../_parts/figures";
import { addingLocked, lockedAmong } from "../../_parts/locks";
import { SectionPage } from "../../_parts/section-page";
import { sectionTitle } from "../../_parts/section-title";
import { mayDo, type YearParams, yearOf } from "../../_parts/year";
import { MeasureTable } from "./_parts/measure-table";
import { Pools } from "./_parts/pools";
import { rowsOf } from "./_parts/rows";
import { Split } from "./_parts/split";

export const generateMetadata = ({ params }: YearParams) => sectionTitle(params, "measures");

/** A year's reduction measures by evidence class: what counts first, what is only modelled last. */
export default async function Page({ params }: YearParams) {
  const { id } = await params;
  const year = await yearOf(id);
  if (!year) return <NoPermission role="reporter" />;
  const t = await getTranslations("measures");
  const shown = await figuresFor(id);
  const rows = rowsOf(await listMeasures(await currentActor(), id), shown);
  const locked = await lockedAmong(year, "measure", rows);
  const adds = mayDo(year, "measure.edit") && !(await addingLocked(year, "measure"));
  const add = adds && (
    <LinkButton
      href={`/reports/${id}/measures/new`}
      variant="primary"
      icon={<Plus aria-hidden className="size-4" />}
    >
      {t("add")}
    </LinkButton>
  );
  return (
    <SectionPage year={year} section="measures" lede={t("lede")} actions={rows.length > 0 && add}>
      {rows.length === 0 && (
        <Empty title={t("none")} action={add}>
          {t("noneText")}
        </Empty>
      )}
      {rows.length > 0 && !year.ownSites && shown.figures && (
        <Split reductions={shown.figures.reductions} />
      )}
      {evidenceClasses.map((one) => {
        const own = rows.filter((row) => (row.result?.evidenceClass ?? row.evidenceClass) === one);
        const caption = t(`classes.${one}`);
        return (
          own.length > 0 && (
            <MeasureTable locked={locked} key={one} reportId={id} caption={caption} rows={own} />
          )
        );
      })}
      {shown.figures && <Pools pools={shown.figures.reductions.pools ?? []} />}
    </SectionPage>
  );
}
