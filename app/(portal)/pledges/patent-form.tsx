import { useTranslations } from "next-intl";
import { CloseDialog, Dialog } from "@/app/_ui/dialog";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { Input, Select } from "@/app/_ui/input";
import { SubmitButton } from "@/app/_ui/submit-button";
import { useTold } from "@/app/_ui/told";
import { measureTypes } from "@/lib/domain/measures/measure-types";
import { patentOfficeNames } from "@/lib/domain/pledges/offices";
import { patentAction } from "./actions";

/** One patent that a pledge opens: number, office, title, technology, when and on which terms, and the proof. */
export function PatentForm({ id, name }: { readonly id: string; readonly name: string }) {
  const t = useTranslations("pledges");
  const tell = useTold();
  const cancel = useTranslations("common")("cancel");
  const technologies = measureTypes.map((type) => ({
    value: type.key,
    label: tell({ word: type.word }),
  }));
  return (
    <Dialog open={t("addPatent")} size="small" title={t("addPatentTo", { name })} cancel={cancel}>
      <Form action={patentAction} hidden={{ id }}>
        <Field name="office" label={t("office")}>
          <Select choices={patentOfficeNames.map((office) => ({ value: office, label: office }))} />
        </Field>
        <Field name="number" label={t("number")} hint={t("numberHint")}>
          <Input width="medium" autoComplete="off" />
        </Field>
        <Field name="title" label={t("patentTitle")}>
          <Input autoComplete="off" />
        </Field>
        <Field name="technology" label={t("technology")}>
          <Select choices={technologies} />
        </Field>
        <Field name="pledgedOn" label={t("pledgedOn")} hint={t("dayHint")}>
          <Input width="medium" autoComplete="off" />
        </Field>
        <Field name="terms" label={t("terms")} optional>
          <Input autoComplete="off" />
        </Field>
        <Field name="source" label={t("source")} hint={t("sourceHint")}>
          <Input autoComplete="off" />
        </Field>
        <div className="flex flex-wrap gap-3">
          <CloseDialog>{cancel}</CloseDialog>
          <SubmitButton>{t("addPatent")}</SubmitButton>
        </div>
      </Form>
    </Dialog>
  );
}
