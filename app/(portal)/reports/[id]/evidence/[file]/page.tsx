import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { LinkButton } from "@/app/_ui/button";
import { NoPermission } from "@/app/_ui/no-permission";
import { notThere } from "@/app/_ui/not-there";
import { reached } from "@/app/_ui/reached";
import { listEvidence } from "@/lib/services/evidence";
import { evidenceLocked } from "../../../_parts/locks";
import { SectionPage } from "../../../_parts/section-page";
import { sectionTitle } from "../../../_parts/section-title";
import { mayDo, yearOf } from "../../../_parts/year";
import { askedOf } from "../_parts/asked";
import { entriesOf, lockedIn } from "../_parts/entries";
import { FileFacts } from "./_parts/file-facts";
import { FileLinks } from "./_parts/file-links";
import { LinkMore } from "./_parts/link-more";

type Props = {
  readonly params: Promise<{ readonly id: string; readonly file: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = ({ params }: Props) => sectionTitle(params, "evidence");

/** One file: what it is, what it proves, and what else it may prove. */
export default async function Page({ params, searchParams }: Props) {
  const { id, file: fileId } = await params;
  const year = await yearOf(id);
  if (!year) return <NoPermission role="reporter" />;
  const actor = await currentActor();
  const files = await reached(listEvidence(actor, id));
  if (!files) return <NoPermission role="reporter" />;
  const file = files.find((one) => one.id === fileId);
  if (!file) return notThere();
  const t = await getTranslations("evidence.file");
  const asked = askedOf(await searchParams);
  const may = mayDo(year, "evidence.upload");
  const groups = may ? await entriesOf(actor, year, files, asked) : [];
  const locked = await evidenceLocked(year, files, file.links, file.id);
  const lockedMore = await lockedIn(year, files, groups, file.id);
  const download = (
    <LinkButton href={`/api/evidence/${file.id}`} download>
      {t("download")}
    </LinkButton>
  );
  return (
    <SectionPage
      year={year}
      section="evidence"
      title={<span className="wrap-anywhere">{file.name}</span>}
      actions={download}
    >
      <FileFacts file={file} />
      <FileLinks reportId={id} file={file} may={may} locked={locked} />
      {may && (
        <LinkMore year={year} file={file} groups={groups} asked={asked} locked={lockedMore} />
      )}
    </SectionPage>
  );
}
