import { useTranslations } from "next-intl";
import { Card } from "@/app/_ui/card";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { NumberInput, Select, TextArea } from "@/app/_ui/input";
import { SubmitButton } from "@/app/_ui/submit-button";
import { baseFigures } from "@/lib/domain/years/base-year";
import { assess } from "../../actions";

type Edition = { readonly key: string; readonly title: string; readonly edition: string };
type Props = { readonly id: string; readonly editions: readonly Edition[] };

/** What would have been right: quantities, an edition, or an effect stated with its basis. */
export function AssessForm({ id, editions }: Props) {
  const t = useTranslations("restatements.assess");
  const figures = useTranslations("restatements.figures");
  const kept = { value: "", label: t("editionNone") };
  return (
    <Card title={t("title")}>
      <p className="mb-4 max-w-reading">{t("text")}</p>
      <Form action={assess} hidden={{ id }} className="max-w-reading space-y-6">
        <Field name="corrections" label={t("corrections")} hint={t("correctionsHint")} optional>
          <TextArea rows={4} />
        </Field>
        {editions.length > 0 && (
          <Field name="edition" label={t("edition")}>
            <Select
              width="full"
              choices={[
                kept,
                ...editions.map(({ key, title, edition }) => ({
                  value: key,
                  label: `${title} ${edition}`,
                })),
              ]}
            />
          </Field>
        )}
        <fieldset className="space-y-4">
          <legend className="font-medium">{t("stated")}</legend>
          <p className="text-sm text-muted-foreground">{t("statedHint")}</p>
          {baseFigures.map((figure) => (
            <Field key={figure} name={`stated.${figure}`} label={figures(figure)} optional>
              <NumberInput unit="t CO₂e" />
            </Field>
          ))}
        </fieldset>
        <Field name="note" label={t("note")} hint={t("noteHint")}>
          <TextArea rows={3} />
        </Field>
        <SubmitButton>{t("action")}</SubmitButton>
      </Form>
    </Card>
  );
}
