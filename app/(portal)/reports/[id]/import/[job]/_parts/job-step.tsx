import type { Year } from "../../../../_parts/year";
import { Checked } from "./checked";
import { Matching } from "./matching";
import { Cancelled, Done, Failed } from "./over";
import type { Filter, Job } from "./steps";
import { Working } from "./working";

type Props = { readonly year: Year; readonly job: Job; readonly filter: Filter };

/** What a job's page shows, by what the job found last. */
export function JobStep({ year, job, filter }: Props) {
  const { state, result } = job;
  const reportId = year.report.id;
  if (state === "cancelled") return <Cancelled reportId={reportId} />;
  if (state === "failed" && result?.kind === "failed")
    return <Failed reportId={reportId} told={result.told} />;
  if (state === "done" && result?.kind === "done")
    return <Done reportId={reportId} job={job} result={result} />;
  if (state === "matching" && result?.kind === "matching")
    return <Matching reportId={reportId} job={job} result={result} />;
  if (state === "checked" && result?.kind === "checked")
    return <Checked reportId={reportId} job={job} result={result} filter={filter} />;
  return <Working reportId={reportId} job={job} />;
}
