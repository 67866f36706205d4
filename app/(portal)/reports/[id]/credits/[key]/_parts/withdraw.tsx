import { useTranslations } from "next-intl";
import { CloseDialog, Dialog } from "@/app/_ui/dialog";
import { Form } from "@/app/_ui/form";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { Retirement } from "../../_parts/retirement-table";
import { withdraw } from "../../actions";

type Props = { readonly reportId: string; readonly retirement: Retirement };

/** Takes the retirement back, unless a claim has bound it. */
export function Withdraw({ reportId, retirement: { key, bound } }: Props) {
  const t = useTranslations("credits.withdraw");
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
      <Form action={withdraw} hidden={{ reportId, key }}>
        <div className="flex flex-wrap gap-3">
          <CloseDialog>{tCommon("cancel")}</CloseDialog>
          <SubmitButton variant="danger">{t("open")}</SubmitButton>
        </div>
      </Form>
    </Dialog>
  );
}
