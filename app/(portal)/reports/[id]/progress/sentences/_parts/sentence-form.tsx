import { useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button";
import { Field } from "@/app/_ui/field";
import { NumberInput, Select } from "@/app/_ui/input";
import { type sentenceKindOf, sentenceKinds } from "@/lib/domain/years/sentences";

type Props = {
  readonly base: string;
  readonly kind: ReturnType<typeof sentenceKindOf>;
  readonly asked: Readonly<Record<string, string | undefined>>;
};

/** Two plain forms: which kind of sentence, then its numbers. The address keeps both. */
export function SentenceForm({ base, kind, asked }: Props) {
  const t = useTranslations("progress.form.sentence");
  return (
    <div className="max-w-reading space-y-6">
      <form action={base} className="flex flex-wrap items-end gap-3">
        <div className="grow">
          <Field name="kind" label={t("kind")}>
            <Select
              defaultValue={kind.key}
              choices={sentenceKinds.map(({ key }) => ({ value: key, label: t(`kinds.${key}`) }))}
            />
          </Field>
        </div>
        <Button type="submit">{t("choose")}</Button>
      </form>
      <form action={base} className="space-y-6">
        <input type="hidden" name="kind" value={kind.key} />
        {kind.rounded.map((field) => (
          <div key={`${kind.key} ${field}`} className="grid gap-6 sm:grid-cols-2">
            <Field name={field} label={t(`fields.${field}`)}>
              <NumberInput defaultValue={asked[field] ?? ""} />
            </Field>
            <Field name={`${field}.step`} label={t("roundedTo", { field: t(`fields.${field}`) })}>
              <NumberInput width="short" defaultValue={asked[`${field}.step`] ?? ""} />
            </Field>
          </div>
        ))}
        <Field name="stated" label={t("fields.stated")}>
          <NumberInput width="short" defaultValue={asked.stated ?? ""} />
        </Field>
        <Button type="submit" variant="primary">
          {t("check")}
        </Button>
      </form>
    </div>
  );
}
