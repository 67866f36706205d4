import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { LinkButton } from "@/app/_ui/button";
import { NoPermission } from "@/app/_ui/no-permission";
import { notThere } from "@/app/_ui/not-there";
import { listEvidence } from "@/lib/services/evidence";
import { listInstruments } from "@/lib/services/instruments";
import { figuresFor } from "../../../_parts/figures";
import { lockedAmong } from "../../../_parts/locks";
import { OwnEvidence } from "../../../_parts/own-evidence";
import { Problems } from "../../../_parts/problems";
import { SectionPage } from "../../../_parts/section-page";
import { sectionTitle } from "../../../_parts/section-title";
import { mayDo, yearOf } from "../../../_parts/year";
import { RemoveEntry } from "../../_parts/remove-entry";
import { rowsOf } from "../_parts/rows";
import { dropInstrument } from "../actions";
import { Allocations } from "./_parts/allocations";
import { Criteria } from "./_parts/criteria";
import { Facts } from "./_parts/facts";

type Props = { readonly params: Promise<{ readonly id: string; readonly key: string }> };

export const generateMetadata = ({ params }: Props) => sectionTitle(params, "instruments");

/** One instrument: what it conveys, its criteria, and the purchases it covers. */
export default async function Page({ params }: Props) {
  const { id, key: asked } = await params;
  const year = await yearOf(id);
  if (!year) return <NoPermission role="reporter" />;
  const actor = await currentActor();
  const key = decodeURIComponent(asked);
  const shown = await figuresFor(id);
  const rows = rowsOf(await listInstruments(actor, id), shown);
  const index = rows.findIndex((one) => one.key === key);
  const row = rows[index];
  if (!row) return notThere();
  const t = await getTranslations("instruments");
  const locked = await lockedAmong(year, "instrument", [{ key }]);
  const may = mayDo(year, "instrument.edit") && !locked.has(key);
  const change = may && (
    <LinkButton href={`/reports/${id}/instruments/${asked}/change`}>{t("change")}</LinkButton>
  );
  return (
    <SectionPage
      year={year}
      section="instruments"
      entry={{ kind: "instrument", key: key }}
      title={t("title", { key })}
      actions={change}
    >
      <Problems shown={shown} list="instruments" index={index} />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <Facts year={year} row={row} />
        <Criteria row={row} />
      </div>
      <Allocations reportId={id} row={row} />
      <OwnEvidence
        year={year}
        files={await listEvidence(actor, id)}
        subject="instrument"
        subjectKey={key}
      />
      {may && (
        <RemoveEntry
          noun="instruments"
          reportId={id}
          entry={key}
          action={dropInstrument}
          reasoned={year.report.cycle > 0}
        />
      )}
    </SectionPage>
  );
}
