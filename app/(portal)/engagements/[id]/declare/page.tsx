import { getLocale, getTranslations } from "next-intl/server";
import { Checkbox } from "@/app/_ui/checkbox";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { TextArea } from "@/app/_ui/input";
import { NoPermission } from "@/app/_ui/no-permission";
import { SubmitButton } from "@/app/_ui/submit-button";
import { nameIn } from "@/lib/domain/name-in";
import { declareAction } from "../actions";
import { Frame } from "../frame";
import { load, type Params } from "../load";

export async function generateMetadata() {
  const t = await getTranslations("verification.declare");
  return { title: t("title") };
}

export default async function Page({ params }: Params) {
  const of = await load((await params).id);
  if (!of?.mine) return <NoPermission role="verifier" />;
  const t = await getTranslations("verification");
  const { legalName, localName } = of.organisation;
  const organisation = nameIn(await getLocale(), legalName, localName);
  return (
    <Frame of={of} tab="overview">
      <h2 className="text-xl font-semibold">{t("declare.title")}</h2>
      <p className="mt-1 max-w-reading text-muted-foreground">
        {t("declare.lede", { organisation })}
      </p>
      <p className="mt-4 mb-6 font-medium">
        {t("declare.duty", { duty: t(`duty.${of.mine.duty}`) })}
      </p>
      <Form
        action={declareAction}
        hidden={{ id: of.engagement.id, shown: of.mine.declaredAt ?? "" }}
      >
        <Checkbox
          name="independent"
          label={t("declare.independent", { organisation })}
          hint={t("declare.independentHint")}
          defaultChecked={of.mine.independent === 1}
        />
        <Checkbox
          name="competent"
          label={t("declare.competent")}
          hint={t("declare.competentHint")}
          defaultChecked={of.mine.competent === 1}
        />
        <Field name="declaration" label={t("declare.text")}>
          <TextArea rows={6} defaultValue={of.mine.declaration ?? t("declare.suggested")} />
        </Field>
        <Field name="threats" label={t("declare.threats")} hint={t("declare.threatsHint")} optional>
          <TextArea rows={3} defaultValue={of.mine.threats} />
        </Field>
        <Field name="safeguards" label={t("declare.safeguards")} optional>
          <TextArea rows={3} defaultValue={of.mine.safeguards} />
        </Field>
        <SubmitButton>{t("declare.submit")}</SubmitButton>
      </Form>
    </Frame>
  );
}
