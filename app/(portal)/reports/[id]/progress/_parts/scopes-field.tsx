import { useTranslations } from "next-intl";
import { Field } from "@/app/_ui/field";
import { Select } from "@/app/_ui/input";
import type { Scope } from "@/lib/domain/case/parts";
import { scopeUnions, unionOf } from "@/lib/domain/years/scope-unions";

/** Which scopes an entry is about, as one choice. */
export function ScopesField({ scopes }: { readonly scopes: readonly Scope[] | undefined }) {
  const t = useTranslations("progress");
  return (
    <Field name="scopes" label={t("form.scopes")}>
      <Select
        width="medium"
        defaultValue={unionOf(scopes ?? [1, 2]) ?? "1,2"}
        choices={scopeUnions.map((value) => ({ value, label: t(`scopes.${value}`) }))}
      />
    </Field>
  );
}
