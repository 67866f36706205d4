import { useTranslations } from "next-intl";
import { Field } from "@/app/_ui/field";
import { Input, NumberInput, Select } from "@/app/_ui/input";
import { Link } from "@/app/_ui/link";
import { scopes } from "@/lib/domain/case/parts";
import type { Measure } from "./rows";

type Items = Measure["items"];

/** As many rows as there are quantities, and two to spare. */
export function ItemFields({ items }: { items: Items }) {
  const t = useTranslations("measures.form");
  const rows = Array.from({ length: Math.max(4, items.length + 2) }, (_, index) => index);
  return (
    <fieldset className="space-y-5 rounded-md border p-4">
      <legend className="px-1 font-medium">{t("items")}</legend>
      <p className="text-sm text-muted-foreground">
        {t("itemsHint")} <Link href="/factors">{t("factorFind")}</Link>
      </p>
      {rows.map((row) => (
        <Item key={row} row={row} item={items[row]} />
      ))}
    </fieldset>
  );
}

function Item({ row, item }: { row: number; item: Items[number] | undefined }) {
  const t = useTranslations();
  const name = (field: string) => `items.${row}.${field}`;
  return (
    <fieldset>
      <legend className="text-sm text-muted-foreground">
        {t("measures.form.item", { number: String(row + 1) })}
      </legend>
      <div className="mt-1 grid items-start gap-3 sm:grid-cols-2">
        <Field name={name("quantity")} label={t("measures.form.quantity")}>
          <NumberInput defaultValue={item?.quantity ?? ""} />
        </Field>
        <Field name={name("factor")} label={t("measures.form.factor")}>
          <Input width="full" spellCheck={false} defaultValue={item?.factor ?? ""} />
        </Field>
        <Field name={name("sign")} label={t("measures.form.sign")}>
          <Select
            width="medium"
            defaultValue={String(item?.sign ?? 1)}
            choices={[
              { value: "1", label: t("measures.form.signs.saved") },
              { value: "-1", label: t("measures.form.signs.added") },
            ]}
          />
        </Field>
        <Field name={name("scope")} label={t("measures.form.scope")}>
          <Select
            width="medium"
            defaultValue={String(item?.scope ?? 1)}
            choices={scopes.map((scope) => ({
              value: String(scope),
              label: t(`categories.scope.s${scope}`),
            }))}
          />
        </Field>
      </div>
    </fieldset>
  );
}
