import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { LinkButton } from "@/app/_ui/button";
import { ClientWords } from "@/app/_ui/client-words";
import { NoPermission } from "@/app/_ui/no-permission";
import { reached } from "@/app/_ui/reached";
import { findCategory } from "@/lib/domain/categories";
import { showActivity } from "@/lib/services/activities";
import { listEvidence } from "@/lib/services/evidence";
import { lockedAmong } from "../../../_parts/locks";
import { SectionPage } from "../../../_parts/section-page";
import { mayDo, yearOf } from "../../../_parts/year";
import { Calculation } from "./_parts/calculation";
import { RemoveRow } from "./_parts/remove-row";
import { RowEvidence } from "./_parts/row-evidence";
import { RowFactor } from "./_parts/row-factor";
import { RowFacts } from "./_parts/row-facts";

type Props = { readonly params: Promise<{ readonly id: string; readonly key: string }> };

export async function generateMetadata({ params }: Props) {
  const { id, key } = await params;
  const year = await yearOf(id);
  return { title: [decodeURIComponent(key), ...(year ? [year.report.label] : [])].join(", ") };
}

/** One row: its calculation in words, its lines, its factor with its source, and its evidence. */
export default async function Page({ params }: Props) {
  const { id, key: asked } = await params;
  const year = await yearOf(id);
  if (!year) return <NoPermission role="reporter" />;
  const actor = await currentActor();
  const key = decodeURIComponent(asked);
  const row = await reached(showActivity(actor, { reportId: id, key }));
  if (!row) return <NoPermission role="reporter" />;
  const t = await getTranslations();
  const locked = await lockedAmong(year, "activity", [{ key }]);
  const may = mayDo(year, "activity.change") && !locked.has(key);
  const files = mayDo(year, "evidence.upload") ? await listEvidence(actor, id) : [];
  const word = findCategory(row.activity.category)?.word;
  const title = `${key} · ${word ? t(word) : row.activity.category}`;
  const change = may && (
    <LinkButton href={`/reports/${id}/activities/${asked}/change`}>
      {t("activities.row.change")}
    </LinkButton>
  );
  return (
    <ClientWords areas={["evidence", "units"]}>
      <SectionPage
        year={year}
        section="activities"
        entry={{ kind: "activity", key: key }}
        title={title}
        actions={change}
      >
        <Calculation row={row} />
        <div className="grid items-start gap-6 lg:grid-cols-2">
          <RowFacts year={year} row={row} />
          <RowFactor factor={row.factor} />
        </div>
        <RowEvidence year={year} row={row} files={files} />
        {may && <RemoveRow year={year} row={row} />}
      </SectionPage>
    </ClientWords>
  );
}
