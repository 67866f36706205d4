import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { Entries } from "@/app/_ui/changed-entries";
import { ChangedFigures } from "@/app/_ui/changed-figures";
import { NoPermission } from "@/app/_ui/no-permission";
import { notThere } from "@/app/_ui/not-there";
import { reached } from "@/app/_ui/reached";
import { compareStatements } from "@/lib/services/statements";
import { SectionPage } from "../../../_parts/section-page";
import { sectionTitle } from "../../../_parts/section-title";
import { yearOf } from "../../../_parts/year";

type Props = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<{ readonly from?: string; readonly to?: string }>;
};

export const generateMetadata = ({ params }: Props) => sectionTitle(params, "history");

/** Two statements of a year side by side: entries added, changed, removed, and every total. */
export default async function Page({ params, searchParams }: Props) {
  const { id } = await params;
  const year = await yearOf(id);
  if (!year) return <NoPermission role="reporter" />;
  const asked = await searchParams;
  const [from, to] = [Number(asked.from), Number(asked.to)];
  if (!Number.isInteger(from) || !Number.isInteger(to)) return notThere();
  const actor = await currentActor();
  const compared = await reached(compareStatements(actor, { reportId: id, from, to }));
  if (!compared) return <NoPermission role="reporter" />;
  const t = await getTranslations("review.difference");
  const title = t("titleBetween", { from: String(from), to: String(to) });
  return (
    <SectionPage year={year} section="history" title={title}>
      <ChangedFigures figures={compared.figures} totals={compared.totals} />
      <Entries entries={compared.entries} />
    </SectionPage>
  );
}
