import { useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/button";
import { Checkbox } from "@/app/_ui/checkbox";
import { Field } from "@/app/_ui/field";
import { FindingPlaceFields } from "@/app/_ui/finding-place";
import { Form } from "@/app/_ui/form";
import { Input, NumberInput, Select, TextArea } from "@/app/_ui/input";
import { Radios } from "@/app/_ui/radio";
import { SubmitButton } from "@/app/_ui/submit-button";
import { type FindingPlace, findingKinds } from "@/lib/domain/assurance/finding";
import { raiseAction } from "../actions";
import type { Loaded } from "../load";

type Props = { readonly of: Loaded; readonly on: FindingPlace; readonly target: string };

/** A new finding; `target` is filled in where it is raised from a figure. */
export function RaiseForm({ of, on, target }: Props) {
  const t = useTranslations("verification.findingPages");
  const tScope = useTranslations("categories.scope");
  const units = useTranslations("units");
  const cancel = useTranslations("common")("cancel");
  const activity = of.work?.statement?.statement.case.activities.find(({ key }) => key === target);
  return (
    <section className="min-w-0 rounded-md border bg-surface p-4">
      <h2 className="mb-4 text-xl font-semibold">{t("raiseTitle")}</h2>
      <Form action={raiseAction} hidden={{ engagementId: of.engagement.id }}>
        <Radios
          name="kind"
          legend={t("kind")}
          choices={findingKinds.map((value) => ({
            value,
            label: t(`kinds.${value}`),
            hint: t(`kindHints.${value}`),
          }))}
        />
        <FindingPlaceFields on={on} target={target} />
        <Field name="scope" label={t("scope")}>
          <Select
            width="medium"
            defaultValue={activity ? String(activity.scope) : ""}
            choices={[
              { value: "", label: t("noScope") },
              ...(["1", "2", "3"] as const).map((n) => ({ value: n, label: tScope(`s${n}`) })),
            ]}
          />
        </Field>
        <Field name="effectTonnes" label={t("effect")} hint={t("effectHint")} optional>
          <NumberInput unit={units("tonnesCo2e")} />
        </Field>
        <Field
          name="effectLocationTonnes"
          label={t("effectLocation")}
          hint={t("effectLocationHint")}
          optional
        >
          <NumberInput unit={units("tonnesCo2e")} />
        </Field>
        <Field name="text" label={t("text")}>
          <TextArea rows={5} />
        </Field>
        <Checkbox name="asksCorrection" label={t("asks")} hint={t("asksHint")} />
        <Field name="dueOn" label={t("due")} optional>
          <Input type="date" width="medium" />
        </Field>
        <div className="flex flex-wrap gap-3">
          <SubmitButton>{t("submit")}</SubmitButton>
          <LinkButton href="?">{cancel}</LinkButton>
        </div>
      </Form>
    </section>
  );
}
