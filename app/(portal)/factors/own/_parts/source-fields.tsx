import { useTranslations } from "next-intl";
import { Field } from "@/app/_ui/field";
import { Input, TextArea } from "@/app/_ui/input";
import type { Factor } from "@/lib/domain/case/factor";

/** Who says so and where; what a reader of the paper will look up. */
export function SourceFields({ before }: { before: Factor | undefined }) {
  const t = useTranslations("ownFactors.form");
  const { publisher, title, edition, publishedOn, url, licence } = before?.source ?? {};
  return (
    <>
      <Field name="publisher" label={t("publisher")}>
        <Input defaultValue={publisher ?? ""} />
      </Field>
      <Field name="title" label={t("sourceTitle")}>
        <Input defaultValue={title ?? ""} />
      </Field>
      <div className="grid gap-6 sm:grid-cols-2">
        <Field name="edition" label={t("edition")} optional>
          <Input width="medium" defaultValue={edition ?? ""} />
        </Field>
        <Field name="publishedOn" label={t("publishedOn")} optional>
          <Input type="date" width="medium" defaultValue={publishedOn ?? ""} />
        </Field>
      </div>
      <Field name="url" label={t("url")} optional>
        <Input type="url" defaultValue={url ?? ""} spellCheck={false} />
      </Field>
      <Field name="licence" label={t("licence")} optional>
        <Input defaultValue={licence ?? ""} />
      </Field>
      <Field name="note" label={t("note")} optional>
        <TextArea rows={2} defaultValue={before?.note ?? ""} />
      </Field>
    </>
  );
}
