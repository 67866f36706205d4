import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { checkResults } from "@/lib/domain/ledger/status";
import { Dialog } from "./dialog";
import { Field } from "./field";
import { Form } from "./form";
import { HashInput } from "./hash-input";
import { Input, TextArea } from "./input";
import { Radios } from "./radio";
import { SubmitButton } from "./submit-button";

type Props = {
  readonly row: {
    readonly reportId: string;
    readonly key: string;
    readonly registryUrl: string;
  };
  readonly action: ComponentProps<typeof Form>["action"];
};

/** What a second person saw of a retirement in its registry. */
export function RegistryCheck({ row, action }: Props) {
  const t = useTranslations();
  return (
    <Dialog
      open={t("verification.figures.check")}
      size="small"
      title={t("verification.figures.checkTitle", { key: row.key })}
      cancel={t("common.cancel")}
    >
      <Form action={action} hidden={{ reportId: row.reportId, key: row.key }}>
        <Radios
          name="result"
          legend={t("credits.check.result")}
          choices={checkResults.map((value) => ({
            value,
            label: t(`credits.check.${value}`),
            hint: t(`credits.check.${value}Hint`),
          }))}
        />
        <Field name="url" label={t("verification.figures.checkUrl")} optional>
          <Input type="url" width="full" defaultValue={row.registryUrl} />
        </Field>
        <Field
          name="note"
          label={t("verification.figures.checkNote")}
          hint={t("verification.figures.checkHint")}
        >
          <TextArea rows={3} />
        </Field>
        <Field
          name="screenshotSha256"
          label={t("credits.check.screenshot")}
          hint={t("credits.check.screenshotHint")}
          optional
        >
          <HashInput choose={t("credits.check.choose")} />
        </Field>
        <SubmitButton>{t("verification.figures.checkSubmit")}</SubmitButton>
      </Form>
    </Dialog>
  );
}
