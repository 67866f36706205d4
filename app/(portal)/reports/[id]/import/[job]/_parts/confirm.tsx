import { useTranslations } from "next-intl";
import { Checkbox } from "@/app/_ui/checkbox";
import { Form } from "@/app/_ui/form";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { Checked } from "@/lib/domain/import/import-job";
import { confirm } from "../../actions";
import { Changes } from "./changes";

type Props = { readonly hidden: Readonly<Record<string, string>>; readonly result: Checked };

/** All rows where none is wrong; else those without a mistake, the others left for later. */
export function Confirm({ hidden, result }: Props) {
  const t = useTranslations("imports");
  const { added, changed, badRows, fingerprint, changes } = result;
  const writes = added + changed;
  if (writes === 0) return badRows === 0 ? <p>{t("run.nothing")}</p> : null;
  const mode = badRows > 0 ? "valid" : "all";
  return (
    <Form action={confirm} hidden={{ ...hidden, mode, fingerprint }} className="space-y-4">
      {changed > 0 && (
        <>
          <Changes changes={changes} />
          <Checkbox name="changes" label={t("changes.confirm")} defaultChecked={false} />
        </>
      )}
      {badRows > 0 && <p className="text-muted-foreground">{t("run.leave", { left: badRows })}</p>}
      <SubmitButton variant={badRows > 0 ? "outline" : "primary"}>
        {badRows > 0 ? t("run.valid", { rows: writes }) : t("run.submit", { rows: writes })}
      </SubmitButton>
    </Form>
  );
}
