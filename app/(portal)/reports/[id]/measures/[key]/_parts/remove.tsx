import { useTranslations } from "next-intl";
import { CloseDialog, Dialog } from "@/app/_ui/dialog";
import { Form } from "@/app/_ui/form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { dropMeasure } from "../../actions";

/** Removes the measure, after a question that says what follows. */
export function Remove({ reportId, entry }: { reportId: string; entry: string }) {
  const t = useTranslations("measures.remove");
  const tCommon = useTranslations("common");
  return (
    <Dialog
      open={t("open")}
      variant="danger"
      title={t("title", { key: entry })}
      cancel={tCommon("cancel")}
    >
      <p>{t("text")}</p>
      <Form action={dropMeasure} hidden={{ reportId, key: entry }}>
        <div className="flex flex-wrap gap-3">
          <CloseDialog>{tCommon("cancel")}</CloseDialog>
          <SubmitButton variant="danger">{t("open")}</SubmitButton>
        </div>
      </Form>
    </Dialog>
  );
}
