import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { Card } from "@/app/_ui/card";
import { Empty } from "@/app/_ui/empty";
import { NoPermission } from "@/app/_ui/no-permission";
import { Notice } from "@/app/_ui/notice";
import { reached } from "@/app/_ui/reached";
import { listEvidence } from "@/lib/services/evidence";
import { EvidenceUpload } from "../../_parts/evidence-upload";
import { SectionPage } from "../../_parts/section-page";
import { sectionTitle } from "../../_parts/section-title";
import { mayDo, yearOf } from "../../_parts/year";
import { askedOf } from "./_parts/asked";
import { entriesOf, lockedIn } from "./_parts/entries";
import { EntryChoice } from "./_parts/entry-choice";
import { EntryFilter } from "./_parts/entry-filter";
import { FileList } from "./_parts/file-list";
import { Sums } from "./_parts/sums";
import { Without } from "./_parts/without";

type Props = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = ({ params }: Props) => sectionTitle(params, "evidence");

/** A year's files: what has none yet, what they prove, and more of them. */
export default async function Page({ params, searchParams }: Props) {
  const { id } = await params;
  const year = await yearOf(id);
  if (!year) return <NoPermission role="reporter" />;
  const actor = await currentActor();
  const files = await reached(listEvidence(actor, id));
  if (!files) return <NoPermission role="reporter" />;
  const t = await getTranslations("evidence");
  const asked = askedOf(await searchParams);
  const may = mayDo(year, "evidence.upload");
  const without = await entriesOf(actor, year, files, {});
  const groups = may ? await entriesOf(actor, year, files, asked) : [];
  const locked = await lockedIn(year, files, groups);
  return (
    <SectionPage year={year} section="evidence" lede={t("lede")}>
      {asked.sent === "0" && <Notice tone="error">{t("notTaken")}</Notice>}
      <Sums files={files} without={without} />
      <Without reportId={id} groups={without} />
      {may && (
        <Card title={t("addTitle")}>
          <p className="mb-3 text-sm text-muted-foreground">{t("narrow.hint")}</p>
          <EntryFilter base={`/reports/${id}/evidence`} year={year} asked={asked} />
          <div className="mt-4">
            <EvidenceUpload reportId={id}>
              <EntryChoice groups={groups} asked={asked} locked={locked} />
            </EvidenceUpload>
          </div>
        </Card>
      )}
      {files.length === 0 ? (
        <Empty title={t("empty")}>{t("emptyText")}</Empty>
      ) : (
        <FileList reportId={id} files={files} asked={asked} />
      )}
    </SectionPage>
  );
}
