import { useLocale, useTranslations } from "next-intl";
import { Checkbox } from "@/app/_ui/checkbox";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { Input, NumberInput, Select, TextArea } from "@/app/_ui/input";
import { Link } from "@/app/_ui/link";
import { dataKinds } from "@/lib/domain/case/entries";
import type { Category } from "@/lib/domain/categories";
import type { Method } from "@/lib/domain/methods/types";
import { siteIn } from "@/lib/domain/name-in";
import { addressOf } from "../../../../factors/_parts/asked";
import { FormButtons } from "../../../_parts/buttons";
import type { Year } from "../../../_parts/year";
import type { Row } from "../[key]/_parts/row";
import { newRow, saveForm } from "../actions";
import { MethodFields } from "./method-fields";

type Props = {
  readonly year: Year;
  readonly category: Category;
  readonly method: Method;
  readonly row?: Row;
  /** Chosen in the factor library before coming here. */
  readonly factor?: string | undefined;
};

/** A line of activity data as a form, new or to be changed. */
export function ActivityForm({ year, category, method, row, factor }: Props) {
  const t = useTranslations();
  const say = (key: Word) => t(`activities.form.${key}`);
  const { report } = year;
  const { activity } = row ?? {};
  const base = `/reports/${report.id}/activities`;
  const own = activity && {
    key: activity.key,
    version: String(activity.version),
    source: activity.source,
  };
  const library = addressOf({
    report: report.id,
    for: category.key,
    method: method.key,
    row: activity?.key,
    region: (year.sites.find(({ key }) => key === activity?.site) ?? year.sites[0])?.region,
    year: report.lastDay.slice(0, 4),
  });
  const locale = useLocale();
  const sites = year.sites.filter(({ key }) => !year.ownSites || year.ownSites.includes(key));
  return (
    <Form
      action={activity ? saveForm : newRow}
      hidden={{ reportId: report.id, category: category.key, method: method.key, ...own }}
      className="max-w-reading space-y-6"
    >
      <Field name="site" label={say("site")}>
        <Select
          defaultValue={activity?.site ?? ""}
          choices={sites.map((site) => ({ value: site.key, label: siteIn(locale, site) }))}
        />
      </Field>
      <Field
        name="factor"
        label={say("factor")}
        hint={
          <>
            {say("factorHint")} <Link href={library}>{say("factorFind")}</Link>
          </>
        }
      >
        <Input defaultValue={factor ?? activity?.factor ?? ""} spellCheck={false} />
      </Field>
      <div className="grid gap-6 sm:grid-cols-2">
        <Field name="quantity" label={t(method.quantity)}>
          <NumberInput defaultValue={activity?.quantity ?? ""} />
        </Field>
        <Field name="unit" label={say("unit")} hint={say("unitHint")}>
          <Input width="short" defaultValue={activity?.unit ?? ""} spellCheck={false} />
        </Field>
        <MethodFields method={method} given={activity?.inputs ?? {}} />
        <Field name="from" label={say("from")}>
          <Input type="date" width="medium" defaultValue={activity?.from ?? report.firstDay} />
        </Field>
        <Field name="to" label={say("to")}>
          <Input type="date" width="medium" defaultValue={activity?.to ?? report.lastDay} />
        </Field>
        <Field name="dataKind" label={say("dataKind")}>
          <Select
            width="medium"
            defaultValue={activity?.dataKind ?? "invoiced"}
            choices={dataKinds.map((value) => ({
              value,
              label: t(`activities.form.dataKinds.${value}`),
            }))}
          />
        </Field>
        <Field name="uncertaintyPercent" label={say("uncertainty")} optional>
          <NumberInput width="short" defaultValue={activity?.uncertaintyPercent ?? ""} />
        </Field>
      </div>
      <Field name="dataQuality" label={say("quality")} hint={say("qualityHint")} optional>
        <Input width="short" defaultValue={activity?.dataQuality?.join("/") ?? ""} />
      </Field>
      <Field name="supplier" label={say("supplier")} optional>
        <Input defaultValue={activity?.supplier ?? ""} />
      </Field>
      <Field name="evidence" label={say("evidence")} hint={say("evidenceHint")} optional>
        <Input defaultValue={activity?.evidence ?? ""} />
      </Field>
      <Field name="note" label={say("note")} optional>
        <TextArea rows={2} defaultValue={activity?.note ?? ""} />
      </Field>
      <Checkbox
        name="creditNote"
        label={say("credit")}
        defaultChecked={activity?.creditNote ?? false}
      />
      {!activity && (
        <Field name="key" label={say("key")} hint={say("keyHint")} optional>
          <Input width="short" />
        </Field>
      )}
      <FormButtons back={activity ? `${base}/${encodeURIComponent(activity.key)}` : base}>
        {activity ? t("common.save") : say("submit")}
      </FormButtons>
    </Form>
  );
}

type Word =
  | "site"
  | "factor"
  | "factorHint"
  | "factorFind"
  | "unit"
  | "unitHint"
  | "from"
  | "to"
  | "dataKind"
  | "uncertainty"
  | "quality"
  | "qualityHint"
  | "supplier"
  | "evidence"
  | "evidenceHint"
  | "note"
  | "credit"
  | "key"
  | "keyHint"
  | "submit";
