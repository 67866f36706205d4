import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { Select } from "@/app/_ui/input";
import { NoPermission } from "@/app/_ui/no-permission";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { Duty } from "@/lib/domain/roles";
import { assignAction } from "../actions";
import { Frame } from "../frame";
import { load, type Params } from "../load";
import { People } from "./people";

export async function generateMetadata() {
  const t = await getTranslations("verification.assign");
  return { title: t("title") };
}

export default async function Page({ params }: Params) {
  const of = await load((await params).id);
  if (!of?.mayAssign) return <NoPermission role="body_admin" />;
  if (!of.can("engagement.assign")) redirect(`/engagements/${of.engagement.id}`);
  const t = await getTranslations("verification.assign");
  const { engagement, assignments, candidates } = of;
  const holding = (...duties: Duty[]) =>
    candidates.filter(({ role }) => duties.some((duty) => duty === role));
  const chosen = (duty: Duty) => assignments.filter((one) => one.duty === duty);
  const one = (people: typeof candidates) => [
    { value: "", label: t("choose") },
    ...people.map(({ userId, name }) => ({ value: userId, label: name })),
  ];
  const signatory = assignments.find(({ signs }) => signs === 1);
  return (
    <Frame of={of} tab="overview">
      <h2 className="text-xl font-semibold">{t("title")}</h2>
      <p className="mt-1 mb-6 max-w-reading text-muted-foreground">{t("lede")}</p>
      <Form action={assignAction} hidden={{ id: engagement.id }}>
        <Field name="lead" label={t("lead")}>
          <Select
            choices={one(holding("lead_verifier"))}
            defaultValue={chosen("lead_verifier")[0]?.userId}
          />
        </Field>
        <People
          name="members"
          legend={t("members")}
          people={holding("verifier")}
          ticked={chosen("verifier").filter(({ expert }) => expert === 0)}
          none={t("nobody")}
        />
        <People
          name="experts"
          legend={t("experts")}
          hint={t("expertsHint")}
          people={holding("verifier")}
          ticked={chosen("verifier").filter(({ expert }) => expert === 1)}
          none={t("nobody")}
        />
        <Field name="signatory" label={t("signatory")} hint={t("signatoryHint")}>
          <Select
            choices={one(holding("lead_verifier", "verifier"))}
            defaultValue={signatory?.userId}
          />
        </Field>
        <Field name="reviewer" label={t("reviewer")} hint={t("reviewerHint")}>
          <Select choices={one(holding("reviewer"))} defaultValue={chosen("reviewer")[0]?.userId} />
        </Field>
        <People
          name="issuers"
          legend={t("issuers")}
          hint={t("issuersHint")}
          people={holding("issuer")}
          ticked={chosen("issuer")}
          none={t("nobody")}
        />
        <SubmitButton>{t("submit")}</SubmitButton>
      </Form>
    </Frame>
  );
}
