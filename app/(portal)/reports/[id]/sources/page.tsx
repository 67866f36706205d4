import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { LinkButton } from "@/app/_ui/button";
import { NoPermission } from "@/app/_ui/no-permission";
import { reached } from "@/app/_ui/reached";
import { listSources } from "@/lib/services/sources";
import { SectionPage } from "../../_parts/section-page";
import { type YearParams, yearOf } from "../../_parts/year";
import { SourceTable } from "./_parts/source-table";

export async function generateMetadata() {
  return { title: (await getTranslations("activities.sources"))("title") };
}

/** The year's sources beside the year before: what is there, what waits and what is missing. */
export default async function Page({ params }: YearParams) {
  const { id } = await params;
  const year = await yearOf(id);
  if (!year) return <NoPermission role="reporter" />;
  const found = await reached(listSources(await currentActor(), id));
  if (!found) return <NoPermission role="reporter" />;
  const t = await getTranslations("activities.sources");
  const open = found.sources.filter(({ status }) => status === "missing" || status === "waiting");
  return (
    <SectionPage
      year={year}
      section="activities"
      title={t("title")}
      lede={t("lede")}
      actions={
        <LinkButton href={`/reports/${id}/activities?missing=quantity`}>{t("fill")}</LinkButton>
      }
    >
      <p>{t("open", { open: open.length, all: String(found.sources.length) })}</p>
      <SourceTable year={year} {...found} />
    </SectionPage>
  );
}
