import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Field } from "@/app/_ui/field";
import { Input, NumberInput, Select } from "@/app/_ui/input";
import { Radios } from "@/app/_ui/radio";
import type { Retirement } from "@/lib/domain/case/case-file";
import { creditTypes } from "@/lib/domain/case/entries";
import { programmes } from "@/lib/domain/programmes";

/** What a form begins with: the batch that is retired of, or nothing. */
export type From = Partial<Retirement>;
type Props = { readonly from: From };

export function ProgrammeField({ from }: Props) {
  const t = useTranslations("credits.form");
  return (
    <Field name="programme" label={t("programme")}>
      <Select
        defaultValue={from.programme}
        choices={programmes.map(({ key, name }) => ({ value: key, label: `${key} · ${name}` }))}
      />
    </Field>
  );
}

/** The project that the credits come from. */
export function ProjectFields({ from }: Props) {
  const t = useTranslations("credits");
  return (
    <Group legend={t("form.project")}>
      <Field name="projectName" label={t("form.projectName")}>
        <Input defaultValue={from.projectName} />
      </Field>
      <Pair>
        <Field name="projectId" label={t("form.projectId")}>
          <Input width="short" spellCheck={false} defaultValue={from.projectId} />
        </Field>
        <Field name="country" label={t("form.country")} hint={t("form.countryHint")}>
          <Input width="short" maxLength={2} spellCheck={false} defaultValue={from.country} />
        </Field>
      </Pair>
      <Radios
        name="creditType"
        legend={t("form.type")}
        defaultValue={from.creditType ?? "avoidance"}
        choices={creditTypes.map((value) => ({
          value,
          label: t(`types.${value}`),
          hint: t(`form.typeHints.${value}`),
        }))}
      />
      <Field name="methodology" label={t("form.methodology")} optional>
        <Input width="medium" defaultValue={from.methodology} />
      </Field>
    </Group>
  );
}

/** The serial block and its dates; `children` are what else is said of it. */
export function BlockFields({ from, children }: Props & { children?: ReactNode }) {
  const t = useTranslations("credits.form");
  return (
    <Group legend={t("block")}>
      <Field name="serial" label={t("serial")} hint={t("serialHint")}>
        <Input width="full" spellCheck={false} autoComplete="off" defaultValue={from.serial} />
      </Field>
      <Field name="quantity" label={t("quantity")} hint={t("quantityHint")}>
        <NumberInput width="short" defaultValue={from.quantity} />
      </Field>
      <Pair>
        <Day name="vintageFrom" label={t("vintageFrom")} value={from.vintageFrom} />
        <Day name="vintageTo" label={t("vintageTo")} value={from.vintageTo} />
        <Day name="issuedOn" label={t("issuedOn")} value={from.issuedOn} />
        {children}
      </Pair>
    </Group>
  );
}

type DayProps = {
  readonly name: string;
  readonly label: string;
  readonly value?: string | undefined;
};

export function Day({ name, label, value }: DayProps) {
  return (
    <Field name={name} label={label}>
      <Input type="date" width="medium" defaultValue={value} />
    </Field>
  );
}

export function Pair({ children }: { children: ReactNode }) {
  return <div className="grid items-end gap-6 sm:grid-cols-2">{children}</div>;
}

function Group({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className="space-y-6 rounded-md border p-4">
      <legend className="px-1 font-medium">{legend}</legend>
      {children}
    </fieldset>
  );
}
