import { getLocale, getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { LinkButton } from "@/app/_ui/button";
import { RequiredEvidence } from "@/app/_ui/measures/required-evidence";
import { NoPermission } from "@/app/_ui/no-permission";
import { notThere } from "@/app/_ui/not-there";
import { listEvidence } from "@/lib/services/evidence";
import { listMeasures, measureSources } from "@/lib/services/measures";
import { figuresFor } from "../../../_parts/figures";
import { lockedAmong } from "../../../_parts/locks";
import { OwnEvidence } from "../../../_parts/own-evidence";
import { Problems } from "../../../_parts/problems";
import { SectionPage } from "../../../_parts/section-page";
import { sectionTitle } from "../../../_parts/section-title";
import { mayDo, yearOf } from "../../../_parts/year";
import { RemoveEntry } from "../../_parts/remove-entry";
import { rowsOf } from "../_parts/rows";
import { dropMeasure } from "../actions";
import { Facts } from "./_parts/facts";
import { Inputs } from "./_parts/inputs";
import { Result } from "./_parts/result";

type Props = { readonly params: Promise<{ readonly id: string; readonly key: string }> };

export const generateMetadata = ({ params }: Props) => sectionTitle(params, "measures");

/** One measure: its result, the model's steps with exact values, and where each input comes from. */
export default async function Page({ params }: Props) {
  const { id, key: asked } = await params;
  const year = await yearOf(id);
  if (!year) return <NoPermission role="reporter" />;
  const actor = await currentActor();
  const key = decodeURIComponent(asked);
  const shown = await figuresFor(id);
  const rows = rowsOf(await listMeasures(actor, id), shown);
  const index = rows.findIndex((one) => one.key === key);
  const row = rows[index];
  if (!row) return notThere();
  const t = await getTranslations("measures");
  const locked = await lockedAmong(year, "measure", [{ key }]);
  const may = mayDo(year, "measure.edit") && !locked.has(key);
  const change = may && (
    <LinkButton href={`/reports/${id}/measures/${asked}/change`}>{t("change")}</LinkButton>
  );
  const name = ((await getLocale()) === "zh-CN" && row.localName) || row.name;
  return (
    <SectionPage
      year={year}
      section="measures"
      entry={{ kind: "measure", key: key }}
      title={`${key} · ${name}`}
      actions={change}
    >
      <Problems shown={shown} list="measures" index={index} />
      {row.result && <Result row={row} result={row.result} />}
      <Facts row={row} />
      <Inputs row={row} sources={await measureSources(actor, id)} />
      <RequiredEvidence models={[row.model]} />
      <OwnEvidence
        year={year}
        files={await listEvidence(actor, id)}
        subject="measure"
        subjectKey={key}
      />
      {may && <RemoveEntry noun="measures" reportId={id} entry={key} action={dropMeasure} />}
    </SectionPage>
  );
}
