import { getTranslations } from "next-intl/server";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { Input } from "@/app/_ui/input";
import { NoPermission } from "@/app/_ui/no-permission";
import { Radios } from "@/app/_ui/radio";
import { claimTypes } from "@/lib/domain/case/case-file";
import { FormButtons } from "../../../_parts/buttons";
import { unlessOpen } from "../../../_parts/no-edit";
import { SectionPage } from "../../../_parts/section-page";
import { sectionTitle } from "../../../_parts/section-title";
import { type YearParams, yearOf } from "../../../_parts/year";
import { saveClaim } from "../actions";

export const generateMetadata = ({ params }: YearParams) => sectionTitle(params, "boundary");

/** What is to be claimed, chosen from the register of wordings. */
export default async function Page({ params }: YearParams) {
  const { id } = await params;
  const year = await yearOf(id);
  if (!year) return <NoPermission role="reporter" />;
  unlessOpen(year, "report.edit");
  const t = await getTranslations("workspace.boundary.claim");
  const { claim } = year.declarations;
  return (
    <SectionPage year={year} section="boundary" title={t("title")} lede={t("lede")}>
      <Form action={saveClaim} hidden={{ reportId: id }} className="max-w-reading space-y-6">
        <Radios
          name="type"
          legend={t("type")}
          defaultValue={claim?.type ?? "OP"}
          choices={claimTypes.map((value) => ({ value, label: t(`types.${value}`) }))}
        />
        <Field name="subject" label={t("subject")} hint={t("subjectHint")}>
          <Input defaultValue={claim?.subject ?? ""} />
        </Field>
        <Field name="scopes" label={t("scopes")} hint={t("scopesHint")}>
          <Input width="short" defaultValue={claim?.scopes.join(",") ?? "1,2"} />
        </Field>
        <Field name="markets" label={t("markets")} hint={t("marketsHint")}>
          <Input width="medium" defaultValue={claim?.markets.join(", ") ?? ""} />
        </Field>
        <FormButtons back={`/reports/${id}/boundary`} />
      </Form>
    </SectionPage>
  );
}
