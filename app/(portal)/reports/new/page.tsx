import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { LinkButton } from "@/app/_ui/button";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { Input, Select } from "@/app/_ui/input";
import { NoPermission } from "@/app/_ui/no-permission";
import { PageHead } from "@/app/_ui/page-head";
import { Radios } from "@/app/_ui/radio";
import { reached } from "@/app/_ui/reached";
import { SubmitButton } from "@/app/_ui/submit-button";
import { mayRole } from "@/lib/domain/permissions";
import type { Actor } from "@/lib/domain/roles";
import { listReports, showReport } from "@/lib/services/reports";
import { startYear } from "../actions";
import { followingYear, hiddenBoundary } from "./following-year";

export async function generateMetadata() {
  const t = await getTranslations("workspace.start");
  return { title: t("title") };
}

/** Starts a year: its days, and what of the year before comes along. */
export default async function Page() {
  const actor = await currentActor();
  const organisations = startingAt(actor);
  const reports = organisations.length > 0 ? await reached(listReports(actor)) : undefined;
  if (!reports) return <NoPermission role="reporter" />;
  const t = await getTranslations("workspace.start");
  const tCommon = await getTranslations("common");
  const last = reports.find(({ organisationId }) => organisationId === organisations[0]?.value);
  const before = last && (await showReport(actor, last.id));
  const next = followingYear(before);
  return (
    <>
      <PageHead
        title={t("title")}
        crumbs={[{ href: "/reports", label: (await getTranslations("workspace.list"))("title") }]}
        lede={t("lede")}
      />
      <Form action={startYear} hidden={hiddenBoundary(before)} className="max-w-reading space-y-6">
        <Field name="organisationId" label={t("organisation")}>
          <Select choices={organisations} defaultValue={organisations[0]?.value} />
        </Field>
        <Field name="label" label={t("label")} hint={t("labelHint")}>
          <Input width="short" defaultValue={next.label} />
        </Field>
        <div className="grid gap-6 sm:grid-cols-2">
          <Field name="firstDay" label={t("firstDay")} hint={t("dayHint")}>
            <Input width="medium" type="date" defaultValue={next.firstDay} />
          </Field>
          <Field name="lastDay" label={t("lastDay")} hint={t("dayHint")}>
            <Input width="medium" type="date" defaultValue={next.lastDay} />
          </Field>
        </div>
        <Field name="baseYear" label={t("baseYear")} hint={t("baseYearHint")}>
          <Input width="short" inputMode="numeric" defaultValue={next.baseYear} />
        </Field>
        {last && (
          <Radios
            name="copyFrom"
            legend={t("copyLegend")}
            defaultValue={last.id}
            choices={[
              { value: last.id, label: t("copy", { label: last.label }), hint: t("copyText") },
              { value: "", label: t("copyNone") },
            ]}
          />
        )}
        <div className="flex flex-wrap gap-3">
          <SubmitButton>{t("submit")}</SubmitButton>
          <LinkButton href="/reports">{tCommon("cancel")}</LinkButton>
        </div>
      </Form>
    </>
  );
}

/** The organisations in which a person may start a year. */
function startingAt({ memberships }: Actor) {
  const may = memberships.filter(({ role }) => mayRole("report.create", role));
  const named = new Map(may.map((one) => [one.organisationId, one.organisationName]));
  return [...named].map(([value, label]) => ({ value, label }));
}
