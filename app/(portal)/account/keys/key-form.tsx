"use client";
import { useTranslations } from "next-intl";
import { useContext } from "react";
import { Copy } from "@/app/_ui/copy";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { FormContext } from "@/app/_ui/form-context";
import { Input, Select } from "@/app/_ui/input";
import { Notice } from "@/app/_ui/notice";
import { SubmitButton } from "@/app/_ui/submit-button";
import { keyDays } from "@/lib/domain/api/key";
import { makeKeyAction } from "./actions";

type Place = { readonly value: string; readonly label: string };

/** One organisation is not asked for. */
export function KeyForm({ places }: { places: readonly Place[] }) {
  const t = useTranslations("apiKeys");
  const [only, ...others] = places;
  const one = only && others.length === 0;
  const days = keyDays.toSorted((a, b) => a - b);
  return (
    <Form
      action={makeKeyAction}
      done={t("done")}
      {...(one && { hidden: { organisationId: only.value } })}
    >
      <NewKey />
      <Field name="name" label={t("name")} hint={t("nameHint")}>
        <Input maxLength={80} autoComplete="off" />
      </Field>
      {!one && (
        <Field name="organisationId" label={t("organisation")}>
          <Select choices={places} />
        </Field>
      )}
      <Field name="days" label={t("days")} hint={t("daysHint")}>
        <Select
          width="medium"
          defaultValue={keyDays[0]}
          choices={days.map((n) => ({ value: String(n), label: t("daysOf", { days: n }) }))}
        />
      </Field>
      <SubmitButton>{t("submit")}</SubmitButton>
    </Form>
  );
}

/** The key its answer brought, which nobody can ask for again. */
function NewKey() {
  const t = useTranslations("apiKeys");
  const { state } = useContext(FormContext);
  const key = state.status === "done" && state.values?.key;
  if (!key) return null;
  return (
    <Notice tone="success" title={t("made")}>
      <p className="mb-2">{t("madeText")}</p>
      <Copy text={String(key)} label={t("copy")} done={t("copy")} />
    </Notice>
  );
}
