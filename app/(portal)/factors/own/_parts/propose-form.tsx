import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Field } from "@/app/_ui/field";
import { Input, Select, TextArea } from "@/app/_ui/input";
import type { Factor } from "@/lib/domain/case/factor";
import { evidenceKinds } from "@/lib/domain/evidence-kinds";
import { factorCategories } from "@/lib/domain/factors/known";
import { list } from "@/lib/domain/format";
import { FormButtons } from "../../../reports/_parts/buttons";
import { useCategoryName } from "../../_parts/category-name";
import { FileInput } from "./file-input";
import { SendProposal } from "./send-proposal";
import { SourceFields } from "./source-fields";
import { ValueFields } from "./value-fields";

type Props = {
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  /** The decided proposal that this one changes, and the key it gets. */
  readonly earlier?: { readonly factor: Factor; readonly nextKey: string } | undefined;
};

/** A factor as its source gives it, with why the library's does not do and the file that proves it. */
export function ProposeForm({ organisations, earlier }: Props) {
  const t = useTranslations("ownFactors");
  const locale = useLocale();
  const categoryName = useCategoryName();
  const before = earlier?.factor;
  const [only, ...others] = organisations;
  const kinds = evidenceKinds.map(({ name }) => name);
  const endings = evidenceKinds.flatMap(({ extensions }) => extensions.map((one) => `.${one}`));
  return (
    <SendProposal hidden={others.length === 0 && only ? { organisationId: only.id } : {}}>
      <Part title={t("form.what")}>
        {others.length > 0 && (
          <Field name="organisationId" label={t("organisation")}>
            <Select choices={organisations.map(({ id, name }) => ({ value: id, label: name }))} />
          </Field>
        )}
        <Field name="name" label={t("form.name")}>
          <Input defaultValue={before?.name ?? ""} />
        </Field>
        <Field name="key" label={t("form.key")} hint={t("form.keyHint")} optional>
          <Input defaultValue={earlier?.nextKey ?? ""} spellCheck={false} />
        </Field>
        <Field name="category" label={t("form.category")}>
          <Select
            width="medium"
            defaultValue={before?.category ?? "stationary_combustion"}
            choices={factorCategories.map((one) => ({ value: one, label: categoryName(one) }))}
          />
        </Field>
        <div className="grid gap-6 sm:grid-cols-3">
          <Field name="unit" label={t("form.unit")} hint={t("form.unitHint")}>
            <Input width="short" defaultValue={before?.unit ?? ""} spellCheck={false} />
          </Field>
          <Field name="validYear" label={t("form.validYear")}>
            <Input width="short" inputMode="numeric" defaultValue={before?.validYear ?? ""} />
          </Field>
          <Field name="region" label={t("form.region")} hint={t("form.regionHint")} optional>
            <Input width="short" defaultValue={before?.region ?? ""} spellCheck={false} />
          </Field>
        </div>
      </Part>
      <Part title={t("form.value")} hint={t("form.valueHint")}>
        <ValueFields before={before} />
      </Part>
      <Part title={t("form.source")}>
        <SourceFields before={before} />
      </Part>
      <Part title={t("form.proof")}>
        <Field name="reason" label={t("form.reason")}>
          <TextArea rows={3} />
        </Field>
        <Field
          name="bytes"
          label={t("form.file")}
          hint={t("form.fileHint", { kinds: list(kinds, locale) })}
        >
          <FileInput accept={endings.join(",")} />
        </Field>
      </Part>
      <FormButtons back="/factors/own">{t("form.submit")}</FormButtons>
    </SendProposal>
  );
}

type PartProps = { readonly title: string; readonly hint?: string; readonly children: ReactNode };

function Part({ title, hint, children }: PartProps) {
  return (
    <section className="space-y-4">
      <h2 className="text-xl font-semibold">{title}</h2>
      {hint && <p className="text-sm text-muted-foreground">{hint}</p>}
      {children}
    </section>
  );
}
