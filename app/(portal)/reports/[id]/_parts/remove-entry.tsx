import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { CloseDialog, Dialog } from "@/app/_ui/dialog";
import { Form } from "@/app/_ui/form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { ReasonField } from "./reason-field";

type Props = {
  readonly noun: "instruments" | "measures";
  readonly reportId: string;
  readonly entry: string;
  readonly action: ComponentProps<typeof Form>["action"];
  /** What was submitted is taken back with a reason. */
  readonly reasoned?: boolean;
};

/** Removes an entry of the year, after a question that says what follows. */
export function RemoveEntry({ noun, reportId, entry, action, reasoned = false }: Props) {
  const t = useTranslations();
  return (
    <Dialog
      open={t(`${noun}.remove.open`)}
      variant="danger"
      title={t(`${noun}.remove.title`, { key: entry })}
      cancel={t("common.cancel")}
    >
      <p>{t(`${noun}.remove.text`)}</p>
      <Form action={action} hidden={{ reportId, key: entry }}>
        {reasoned && <ReasonField />}
        <div className="flex flex-wrap gap-3">
          <CloseDialog>{t("common.cancel")}</CloseDialog>
          <SubmitButton variant="danger">{t(`${noun}.remove.open`)}</SubmitButton>
        </div>
      </Form>
    </Dialog>
  );
}
