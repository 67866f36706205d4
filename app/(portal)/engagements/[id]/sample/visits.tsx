import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/app/_ui/card";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { Input, Select, TextArea } from "@/app/_ui/input";
import { SubmitButton } from "@/app/_ui/submit-button";
import { type Column, Table } from "@/app/_ui/table";
import { visitKinds } from "@/lib/domain/assurance/sampling/test-sheet";
import { period } from "@/lib/domain/format";
import type { Sample } from "@/lib/services/sampling";
import { visitAction } from "../actions";
import type { Loaded } from "../load";
import { siteNames } from "../site-names";

type SiteVisit = Sample["visits"][number];
type Props = { readonly of: Loaded; readonly visits: readonly SiteVisit[] };

/** The visits as they took place, and the form for another. */
export function Visits({ of, visits }: Props) {
  const t = useTranslations("sampling.visits");
  const locale = useLocale();
  const site = siteNames(of.work, locale);
  const records = of.can("visit.record");
  const columns: Column<SiteVisit>[] = [
    { key: "site", head: t("site"), names: true, cell: (one) => site(one.site) },
    { key: "days", head: t("from"), cell: (one) => period(one.from, one.to, locale) },
    { key: "kind", head: t("kind"), cell: ({ kind }) => t(`kinds.${kind}`) },
    { key: "note", head: t("note"), cell: ({ note }) => note },
  ];
  const sites = of.work?.statement?.statement.case.sites ?? [];
  return (
    <Card title={t("title")}>
      {visits.length === 0 && <p className="text-muted-foreground">{t("none")}</p>}
      {visits.length > 0 && (
        <Table
          caption={t("title")}
          hideCaption
          columns={columns}
          rows={visits}
          rowKey={({ id }) => id}
        />
      )}
      {records && sites.length > 0 && (
        <details className="mt-4">
          <summary className="cursor-pointer text-primary underline underline-offset-3">
            {t("submit")}
          </summary>
          <div className="mt-4">
            <Form action={visitAction} hidden={{ id: of.engagement.id }}>
              <Field name="site" label={t("site")}>
                <Select choices={sites.map(({ key }) => ({ value: key, label: site(key) }))} />
              </Field>
              <div className="grid gap-6 sm:grid-cols-3">
                <Field name="from" label={t("from")}>
                  <Input type="date" width="medium" />
                </Field>
                <Field name="to" label={t("to")}>
                  <Input type="date" width="medium" />
                </Field>
                <Field name="kind" label={t("kind")}>
                  <Select
                    width="medium"
                    choices={visitKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
                  />
                </Field>
              </div>
              <Field name="note" label={t("note")}>
                <TextArea rows={3} />
              </Field>
              <SubmitButton>{t("submit")}</SubmitButton>
            </Form>
          </div>
        </details>
      )}
    </Card>
  );
}
