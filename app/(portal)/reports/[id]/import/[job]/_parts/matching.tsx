import { useTranslations } from "next-intl";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { Select } from "@/app/_ui/input";
import { Notice } from "@/app/_ui/notice";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { Matching as Found } from "@/lib/domain/import/import-job";
import { findTemplate } from "@/lib/domain/import/templates";
import { match } from "../../actions";
import { StopJob } from "./over";
import type { Job } from "./steps";

type Props = { readonly reportId: string; readonly job: Job; readonly result: Found };

/** Each head of the file with the column it is taken for; the answer is remembered. */
export function Matching({ reportId, job, result }: Props) {
  const t = useTranslations("imports.match");
  const { heads, columns, missing } = result;
  const names = findTemplate(job.template)?.columns ?? [];
  const taken = new Map(Object.entries(columns).map(([name, head]) => [head, name]));
  const choices = [
    { value: "", label: t("unused") },
    ...names.map(({ name, required }) => ({ value: name, label: required ? `${name} *` : name })),
  ];
  return (
    <div className="space-y-4">
      <h2 className="text-xl font-semibold">{t("title")}</h2>
      <p className="max-w-reading">{t("lede")}</p>
      {missing.length > 0 && (
        <Notice tone="warning">{t("needed", { columns: missing.join(", ") })}</Notice>
      )}
      <Form action={match} hidden={{ reportId, jobId: job.id }} className="space-y-4">
        <section aria-label={t("title")} className="table-frame">
          <table className="ledger ledger-dense">
            <thead>
              <tr>
                <th scope="col">{t("head")}</th>
                <th scope="col">{t("sample")}</th>
                <th scope="col">{t("column")}</th>
              </tr>
            </thead>
            <tbody>
              {heads.map(({ head, sample }, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a head is known by its place in the file
                <tr key={place}>
                  <th scope="row">{head}</th>
                  <td data-label={t("sample")}>{sample}</td>
                  <td data-label={t("column")}>
                    <Field name={`head.${place}`} label={`${t("column")}: ${head}`} hideLabel>
                      <Select
                        width="medium"
                        defaultValue={taken.get(head) ?? ""}
                        choices={choices}
                      />
                    </Field>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <SubmitButton>{t("submit")}</SubmitButton>
      </Form>
      <StopJob reportId={reportId} jobId={job.id} />
    </div>
  );
}
