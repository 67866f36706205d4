import { getTranslations } from "next-intl/server";
import { Checkbox } from "@/app/_ui/checkbox";
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
import { ofDeclarations, UnlessLocked } from "../../../_parts/unless-locked";
import { type YearParams, yearOf } from "../../../_parts/year";
import { saveClaim } from "../actions";

export const generateMetadata = ({ params }: YearParams) => sectionTitle(params, "boundary");

/** A claim about a product can be declared in a case file; the gate refuses it, so it is not offered. */
const offered = claimTypes.filter((type) => type !== "PRD");

/** What is to be claimed, chosen from the register of wordings. */
export default async function Page({ params }: YearParams) {
  const { id } = await params;
  const year = await yearOf(id);
  if (!year) return <NoPermission role="reporter" />;
  await unlessOpen(year, "report.edit");
  const t = await getTranslations("workspace.boundary.claim");
  const { claim } = year.declarations;
  return (
    <SectionPage
      year={year}
      section="boundary"
      title={t("title")}
      lede={t("lede")}
      entry={ofDeclarations}
    >
      <UnlessLocked year={year} entry={ofDeclarations}>
        <Form action={saveClaim} hidden={{ reportId: id }} className="max-w-reading space-y-6">
          <Radios
            name="claim.type"
            legend={t("type")}
            defaultValue={claim?.type ?? "OP"}
            choices={offered.map((value) => ({ value, label: t(`types.${value}`) }))}
          />
          <Field name="claim.subject" label={t("subject")} hint={t("subjectHint")}>
            <Input defaultValue={claim?.subject ?? ""} />
          </Field>
          <Field name="claim.scopes" label={t("scopes")} hint={t("scopesHint")}>
            <Input width="short" defaultValue={claim?.scopes.join(",") ?? "1,2"} />
          </Field>
          <Field name="claim.markets" label={t("markets")} hint={t("marketsHint")}>
            <Input width="medium" defaultValue={claim?.markets.join(", ") ?? ""} />
          </Field>
          <Checkbox
            name="claim.productMark"
            label={t("productMarkLabel")}
            defaultChecked={claim?.productMark ?? false}
          />
          <Field name="claim.labelled" label={t("labelled")} hint={t("labelledHint")} optional>
            <Input width="medium" defaultValue={claim?.labelled.join(", ") ?? ""} />
          </Field>
          <FormButtons back={`/reports/${id}/boundary`} />
        </Form>
      </UnlessLocked>
    </SectionPage>
  );
}
