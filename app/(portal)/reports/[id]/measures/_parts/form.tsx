import { useTranslations } from "next-intl";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { Input, Select, TextArea } from "@/app/_ui/input";
import { Link } from "@/app/_ui/link";
import { RequiredEvidence } from "@/app/_ui/measures/required-evidence";
import { Radios } from "@/app/_ui/radio";
import { evidenceClasses } from "@/lib/domain/case/entries";
import { scopes } from "@/lib/domain/case/parts";
import { findMeasureType } from "@/lib/domain/measures/measure-types";
import { FormButtons } from "../../../_parts/buttons";
import type { Year } from "../../../_parts/year";
import { newMeasure, saveMeasure } from "../actions";
import { BaselineFields } from "./baseline-fields";
import type { Chosen } from "./chosen";
import { InputFields } from "./input-fields";
import { ItemFields } from "./item-fields";
import type { Measure } from "./rows";

type Props = {
  readonly year: Year;
  readonly chosen: Chosen;
  /** Where another kind or model is chosen. */
  readonly choose: string;
  readonly measure?: Measure;
};

/** A measure, new or to be changed; its model says what is asked. */
export function MeasureForm({ year, chosen, choose, measure: own }: Props) {
  const t = useTranslations("measures.form");
  const { id } = year.report;
  const list = `/reports/${id}/measures`;
  const kept = own && { key: own.key, version: String(own.version) };
  const { type, model } = chosen;
  return (
    <Form
      action={own ? saveMeasure : newMeasure}
      hidden={{ reportId: id, type, model, ...kept }}
      className="max-w-reading space-y-6"
    >
      <Kind chosen={chosen} choose={choose} />
      {!own && (
        <Field name="key" label={t("key")} hint={t("keyHint")}>
          <Input width="short" spellCheck={false} />
        </Field>
      )}
      <Field name="name" label={t("name")}>
        <Input width="full" defaultValue={own?.name ?? ""} />
      </Field>
      <Field name="localName" label={t("localName")} optional>
        <Input width="full" defaultValue={own?.localName ?? ""} />
      </Field>
      <EvidenceClass own={own} />
      {model === "net" ? (
        <ItemFields items={own?.items ?? []} />
      ) : (
        <>
          <ScopeField own={own} />
          <PoolFields own={own} />
          <InputFields model={model} inputs={own?.inputs ?? {}} />
        </>
      )}
      <BaselineFields type={type} own={own} />
      <RequiredEvidence models={[model]} />
      <Field name="evidence" label={t("evidence")} optional>
        <Input width="full" defaultValue={own?.evidence ?? ""} />
      </Field>
      <Field name="note" label={t("note")} optional>
        <TextArea rows={2} defaultValue={own?.note ?? ""} />
      </Field>
      <FormButtons back={own ? `${list}/${encodeURIComponent(own.key)}` : list}>
        {own ? undefined : t("submit")}
      </FormButtons>
    </Form>
  );
}

type Own = { readonly own: Measure | undefined };

function Kind({ chosen, choose }: Pick<Props, "chosen" | "choose">) {
  const t = useTranslations();
  const word = findMeasureType(chosen.type)?.word;
  return (
    <p className="flex flex-wrap gap-x-4 gap-y-1 rounded-md bg-muted px-4 py-3">
      <span className="font-medium">
        {word ? t(word) : chosen.type} · {t(`calculator.models.${chosen.model}`)}
      </span>
      <Link href={choose} className="underline underline-offset-3">
        {t("measures.form.another")}
      </Link>
    </p>
  );
}

function EvidenceClass({ own }: Own) {
  const t = useTranslations("measures");
  return (
    <Radios
      name="evidenceClass"
      legend={t("form.class")}
      defaultValue={own?.evidenceClass ?? "metered"}
      choices={evidenceClasses.map((value) => ({
        value,
        label: t(`classes.${value}`),
        hint: t(`classHints.${value}`),
      }))}
    />
  );
}

function ScopeField({ own }: Own) {
  const t = useTranslations();
  return (
    <Field name="scopes" label={t("measures.form.scope")} hint={t("measures.form.scopeHint")}>
      <Select
        width="long"
        defaultValue={String(own?.scopes[0] ?? 2)}
        choices={scopes.map((scope) => ({
          value: String(scope),
          label: t(`categories.scopeLong.s${scope}`),
        }))}
      />
    </Field>
  );
}

function PoolFields({ own }: Own) {
  const t = useTranslations("measures.form");
  return (
    <div className="grid items-start gap-6 sm:grid-cols-2">
      <Field name="pool" label={t("pool")} hint={t("poolHint")} optional>
        <Input width="medium" spellCheck={false} defaultValue={own?.pool ?? ""} />
      </Field>
      <Field name="order" label={t("order")} hint={t("orderHint")} optional>
        <Input width="short" inputMode="numeric" defaultValue={own?.order?.toString() ?? ""} />
      </Field>
    </div>
  );
}
