import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { ClientWords } from "@/app/_ui/client-words";
import { NoPermission } from "@/app/_ui/no-permission";
import { ProgressSteps } from "@/app/_ui/progress-steps";
import { reached } from "@/app/_ui/reached";
import { showImport } from "@/lib/services/import-jobs";
import { SectionPage } from "../../../_parts/section-page";
import { sectionTitle } from "../../../_parts/section-title";
import { yearOf } from "../../../_parts/year";
import { JobStep } from "./_parts/job-step";
import { stepOf } from "./_parts/steps";

type Props = {
  readonly params: Promise<{ readonly id: string; readonly job: string }>;
  readonly searchParams: Promise<{ readonly code?: string; readonly column?: string }>;
};

export const generateMetadata = ({ params }: Props) => sectionTitle(params, "import");

/** An import on its way: how far it is, what it found, what a person has to say, what it did. */
export default async function Page({ params, searchParams }: Props) {
  const { id, job: jobId } = await params;
  const year = await yearOf(id);
  if (!year) return <NoPermission role="reporter" />;
  const actor = await currentActor();
  const job = await reached(showImport(actor, { reportId: id, jobId }));
  if (!job) return <NoPermission role="reporter" />;
  const t = await getTranslations("imports");
  const steps = [t("steps.file"), t("steps.check"), t("steps.run")];
  return (
    <SectionPage year={year} section="import" title={job.fileName}>
      <ProgressSteps label={t("steps.label")} steps={steps} current={stepOf(job)} />
      <ClientWords areas={["imports", "checks", "units", "calculator", "input"]}>
        <JobStep year={year} job={job} filter={await searchParams} />
      </ClientWords>
    </SectionPage>
  );
}
