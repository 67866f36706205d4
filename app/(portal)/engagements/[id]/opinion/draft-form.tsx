import { getTranslations } from "next-intl/server";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { TextArea } from "@/app/_ui/input";
import { Notice } from "@/app/_ui/notice";
import { Radios } from "@/app/_ui/radio";
import { Chip } from "@/app/_ui/status-chip";
import { SubmitButton } from "@/app/_ui/submit-button";
import { opinionKinds } from "@/lib/domain/assurance/opinion";
import { draftAction } from "../actions";
import type { Loaded } from "../load";
import { PartsFields } from "./parts-fields";
import { opinionText } from "./sentence";

/** The draft: the kind that the findings propose, or lower with a reason, and the text with its numbers. */
export async function DraftForm({ of }: { of: Loaded }) {
  const t = await getTranslations("verification.opinionPages");
  const scopes = await getTranslations("verification.levels.group");
  const proposed = of.work?.proposal?.kind ?? "unmodified";
  return (
    <section>
      <h2 className="text-xl font-semibold">{t("draftSubmit")}</h2>
      <p className="mt-2 mb-6 flex flex-wrap items-center gap-2">
        {t("proposed")}
        <Chip tone={proposed === "unmodified" ? "good" : "waiting"}>{t(`kinds.${proposed}`)}</Chip>
      </p>
      {(of.work?.proposal?.open ?? []).map((group) => (
        <div key={group} className="mb-6">
          <Notice tone="warning">{t("sampleOpen", { scopes: scopes(group) })}</Notice>
        </div>
      ))}
      <Form action={draftAction} hidden={{ id: of.engagement.id }}>
        <Radios
          name="kind"
          legend={t("kind")}
          hint={t("lower")}
          defaultValue={proposed}
          choices={opinionKinds.map((value) => ({
            value,
            label: t(`kinds.${value}`),
            hint: t(`kindHints.${value}`),
          }))}
        />
        <Field name="loweredReason" label={t("lowered")} optional>
          <TextArea rows={2} />
        </Field>
        <Field name="text" label={t("text")} hint={t("textHint")}>
          <TextArea rows={14} defaultValue={await opinionText(of)} />
        </Field>
        <PartsFields of={of} />
        <SubmitButton>{t("draftSubmit")}</SubmitButton>
      </Form>
    </section>
  );
}
