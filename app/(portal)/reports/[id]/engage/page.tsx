import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { Empty } from "@/app/_ui/empty";
import { Form } from "@/app/_ui/form";
import { NoPermission } from "@/app/_ui/no-permission";
import { PageHead } from "@/app/_ui/page-head";
import { Radios } from "@/app/_ui/radio";
import { reached } from "@/app/_ui/reached";
import { day } from "@/lib/domain/format";
import { localeOf } from "@/lib/domain/words/index";
import { listBodies } from "@/lib/services/verification";
import { FormButtons } from "../../_parts/buttons";
import { type YearParams, yearOf } from "../../_parts/year";
import { engage } from "./actions";

export async function generateMetadata() {
  const t = await getTranslations("workspace.engage");
  return { title: t("title") };
}

/** Asks a verification body to take the year on; a year that has one is shown with it instead. */
export default async function Page({ params }: YearParams) {
  const { id } = await params;
  const year = await yearOf(id);
  const bodies = await reached(listBodies(await currentActor()));
  if (!year || !bodies) return <NoPermission role="org_admin" />;
  if (year.engagementId) redirect(`/reports/${id}`);
  const t = await getTranslations("workspace");
  const locale = localeOf(await getLocale());
  const { label } = year.report;
  return (
    <>
      <PageHead
        title={t("engage.title")}
        crumbs={[
          { href: "/reports", label: t("head.reports") },
          { href: `/reports/${id}`, label: t("year", { label }) },
        ]}
        lede={t("engage.lede")}
      />
      {bodies.length === 0 ? (
        <Empty title={t("holder.bodyNone")}>{t("engage.none")}</Empty>
      ) : (
        <Form action={engage} hidden={{ reportId: id }} className="max-w-reading space-y-6">
          <Radios
            name="bodyId"
            legend={t("engage.body")}
            defaultValue={bodies[0]?.id ?? ""}
            choices={bodies.map((body) => ({
              value: body.id,
              label: body.name,
              hint: [
                body.accreditationBody,
                body.accreditationNumber,
                ...(body.accreditedTo
                  ? [t("engage.until", { day: day(body.accreditedTo, locale) })]
                  : []),
              ]
                .filter(Boolean)
                .join(" · "),
            }))}
          />
          <FormButtons back={`/reports/${id}`}>{t("engage.submit")}</FormButtons>
        </Form>
      )}
    </>
  );
}
