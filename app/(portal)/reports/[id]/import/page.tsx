import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { NoPermission } from "@/app/_ui/no-permission";
import { templates } from "@/lib/domain/import/templates";
import { listImportJobs } from "@/lib/services/import-jobs";
import { listImports } from "@/lib/services/imports";
import { importLocked } from "../../_parts/locks";
import { SectionPage } from "../../_parts/section-page";
import { sectionTitle } from "../../_parts/section-title";
import { mayDo, type YearParams, yearOf } from "../../_parts/year";
import { ChooseFile } from "./_parts/choose-file";
import { OpenJobs } from "./_parts/open-jobs";
import { PastImports } from "./_parts/past-imports";
import { Templates } from "./_parts/templates";

type Props = YearParams & {
  readonly searchParams: Promise<{ readonly template?: string; readonly sent?: string }>;
};

export const generateMetadata = ({ params }: Props) => sectionTitle(params, "import");

/** A sheet is chosen and becomes a job of its own page; what was imported can be undone. */
export default async function Page({ params, searchParams }: Props) {
  const { id } = await params;
  const year = await yearOf(id);
  if (!year) return <NoPermission role="reporter" />;
  const t = await getTranslations("imports");
  const actor = await currentActor();
  const allowed = templates.filter(({ permission }) => mayDo(year, permission));
  const nouns = [...new Set(allowed.map(({ noun }) => noun))];
  const locked = await Promise.all(nouns.map((noun) => importLocked(year, noun)));
  const open = allowed.filter(({ noun }) => !locked[nouns.indexOf(noun)]);
  const { template, sent } = await searchParams;
  return (
    <SectionPage year={year} section="import" lede={t("lede")}>
      {open.length > 0 && (
        <>
          <ChooseFile reportId={id} templates={open} chosen={template} failed={sent === "0"} />
          <OpenJobs reportId={id} jobs={await listImportJobs(actor, id)} />
          <Templates reportId={id} templates={open} />
        </>
      )}
      <PastImports year={year} past={await listImports(actor, id)} />
    </SectionPage>
  );
}
