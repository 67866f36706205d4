import { useTranslations } from "next-intl";
import { CloseDialog, Dialog } from "@/app/_ui/dialog";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { TextArea } from "@/app/_ui/input";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { Retirement } from "../../_parts/retirement-table";
import { reverse } from "../../actions";

type Props = { readonly reportId: string; readonly retirement: Retirement };

/** Takes the retirement back with a reason, unless a claim has bound it. */
export function Reverse({ reportId, retirement: { key, bound } }: Props) {
  const t = useTranslations("credits.reverse");
  const tCommon = useTranslations("common");
  if (bound) return <p className="text-muted-foreground">{t("bound")}</p>;
  return (
    <Dialog
      open={t("open")}
      variant="danger"
      title={t("title", { key })}
      cancel={tCommon("cancel")}
    >
      <p>{t("text")}</p>
      <Form action={reverse} hidden={{ reportId, key }}>
        <Field name="reason" label={t("reason")} hint={t("reasonHint")}>
          <TextArea rows={3} />
        </Field>
        <div className="flex flex-wrap gap-3">
          <CloseDialog>{tCommon("cancel")}</CloseDialog>
          <SubmitButton variant="danger">{t("open")}</SubmitButton>
        </div>
      </Form>
    </Dialog>
  );
}
