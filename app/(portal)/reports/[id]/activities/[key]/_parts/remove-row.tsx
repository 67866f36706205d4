import { useTranslations } from "next-intl";
import { Dialog } from "@/app/_ui/dialog";
import { Form } from "@/app/_ui/form";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { Year } from "../../../../_parts/year";
import { dropRow } from "../../actions";
import type { Row } from "./row";

/** Removes the row, after a question that says what goes and what stays. */
export function RemoveRow({ year, row: { activity } }: { year: Year; row: Row }) {
  const t = useTranslations("activities.row");
  const tCommon = useTranslations("common");
  const { key, version } = activity;
  return (
    <Dialog
      open={t("remove")}
      variant="danger"
      title={t("removeTitle", { key })}
      cancel={tCommon("cancel")}
    >
      <p>{t("removeText")}</p>
      <Form action={dropRow} hidden={{ reportId: year.report.id, key, version: String(version) }}>
        <SubmitButton variant="danger">{t("remove")}</SubmitButton>
      </Form>
    </Dialog>
  );
}
