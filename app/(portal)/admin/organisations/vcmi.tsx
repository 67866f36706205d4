import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/app/_ui/card";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { Input } from "@/app/_ui/input";
import { Radios } from "@/app/_ui/radio";
import { SubmitButton } from "@/app/_ui/submit-button";
import { day } from "@/lib/domain/format";
import { vcmiEditions } from "@/lib/domain/gate/vcmi-editions";
import type { listVcmiConfirmations } from "@/lib/services/vcmi";
import { confirmVcmiAction } from "./actions";

type Props = { readonly confirmations: Awaited<ReturnType<typeof listVcmiConfirmations>> };

/** Which edition's thresholds apply to VCMI claims: none before somebody read them and says where. */
export function Vcmi({ confirmations: [newest] }: Props) {
  const t = useTranslations("gate.vcmi");
  const locale = useLocale();
  const applying = vcmiEditions.find(({ key }) => key === newest?.edition);
  const choices = vcmiEditions.map(({ key, title, shares }) => ({
    value: key,
    label: title,
    hint: t("shares", { silver: shares.VS, gold: shares.VG, platinum: shares.VP }),
  }));
  return (
    <Card title={t("title")}>
      <p className="mb-4 max-w-reading">
        {newest && applying
          ? t("applies", {
              edition: applying.title,
              name: newest.name,
              day: day(newest.confirmedAt, locale),
              source: newest.source,
            })
          : t("none")}
      </p>
      <Form action={confirmVcmiAction} done={t("done")}>
        <Radios
          name="edition"
          legend={t("edition")}
          choices={choices}
          {...(applying ? { defaultValue: applying.key } : {})}
        />
        <Field name="source" label={t("source")} hint={t("sourceHint")}>
          <Input autoComplete="off" />
        </Field>
        <SubmitButton>{t("confirm")}</SubmitButton>
      </Form>
    </Card>
  );
}
