import { Plus } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { LinkButton } from "@/app/_ui/button";
import { Empty } from "@/app/_ui/empty";
import { NoPermission } from "@/app/_ui/no-permission";
import { listInstruments } from "@/lib/services/instruments";
import { figuresFor } from "../../_parts/figures";
import { addingLocked, lockedAmong } from "../../_parts/locks";
import { SectionPage } from "../../_parts/section-page";
import { sectionTitle } from "../../_parts/section-title";
import { mayDo, type YearParams, yearOf } from "../../_parts/year";
import { InstrumentTable } from "./_parts/instrument-table";
import { rowsOf } from "./_parts/rows";
import { Sums } from "./_parts/sums";

export const generateMetadata = ({ params }: YearParams) => sectionTitle(params, "instruments");

/** The contractual instruments of a year: what each conveys, whether it counts, and how much is used. */
export default async function Page({ params }: YearParams) {
  const { id } = await params;
  const year = await yearOf(id);
  if (!year) return <NoPermission role="reporter" />;
  const t = await getTranslations("instruments");
  const rows = rowsOf(await listInstruments(await currentActor(), id), await figuresFor(id));
  const locked = await lockedAmong(year, "instrument", rows);
  const adds = mayDo(year, "instrument.edit") && !(await addingLocked(year, "instrument"));
  const add = adds && (
    <LinkButton
      href={`/reports/${id}/instruments/new`}
      variant="primary"
      icon={<Plus aria-hidden className="size-4" />}
    >
      {t("add")}
    </LinkButton>
  );
  return (
    <SectionPage
      year={year}
      section="instruments"
      lede={t("lede")}
      actions={rows.length > 0 && add}
    >
      {rows.length === 0 ? (
        <Empty title={t("none")} action={add}>
          {t("noneText")}
        </Empty>
      ) : (
        <>
          <Sums rows={rows} />
          <InstrumentTable locked={locked} reportId={id} rows={rows} />
          <p className="text-sm text-muted-foreground">{t("allocations.order")}</p>
        </>
      )}
    </SectionPage>
  );
}
