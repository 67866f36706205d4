import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { NoPermission } from "@/app/_ui/no-permission";
import { listBatches } from "@/lib/services/ledger-batches";
import { unlessOpen } from "../../../_parts/no-edit";
import { SectionPage } from "../../../_parts/section-page";
import { sectionTitle } from "../../../_parts/section-title";
import { UnlessAddingLocked } from "../../../_parts/unless-locked";
import { type YearParams, yearOf } from "../../../_parts/year";
import { RetirementForm } from "../_parts/form";

type Props = YearParams & { readonly searchParams: Promise<{ readonly batch?: string }> };

export const generateMetadata = ({ params }: YearParams) => sectionTitle(params, "credits");

/** Records credits that were retired in their registry; `batch` names the batch they are part of. */
export default async function Page({ params, searchParams }: Props) {
  const year = await yearOf((await params).id);
  if (!year) return <NoPermission role="reporter" />;
  await unlessOpen(year, "retirement.record");
  const t = await getTranslations("credits");
  const { batch } = await searchParams;
  const batches = batch ? await listBatches(await currentActor(), year.report.organisationId) : [];
  return (
    <SectionPage year={year} section="credits" title={t("add")} lede={t("form.lede")}>
      <UnlessAddingLocked year={year} kind="retirement">
        <RetirementForm year={year} from={batches.find(({ id }) => id === batch) ?? {}} />
      </UnlessAddingLocked>
    </SectionPage>
  );
}
