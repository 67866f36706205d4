import { getLocale, getTranslations } from "next-intl/server";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { Input, TextArea } from "@/app/_ui/input";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { VerificationPlan } from "@/lib/domain/assurance/plan";
import type { AssessedSource } from "@/lib/domain/assurance/risk-proposal";
import { list } from "@/lib/domain/format";
import { nameIn } from "@/lib/domain/name-in";
import { localeOf } from "@/lib/domain/words/index";
import { amendAction, planAction } from "../actions";
import type { Loaded } from "../load";
import { GroupFields } from "./group-fields";
import { RiskFields } from "./risk-fields";

type Props = {
  readonly of: Loaded;
  readonly sources: readonly AssessedSource[];
  /** What was drafted so far, or the plan that is amended; null for a plan that nobody began. */
  readonly plan: VerificationPlan | null;
  /** Whether the plan was approved, so that this is its next version. */
  readonly amends?: boolean;
  /** When the draft was kept that the form begins from; empty where there is none. */
  readonly shown?: string;
};

/** The plan as one form: the team keeps a draft of it, the lead approves what stands in it, or amends it with a reason. */
export async function PlanForm({ of, sources, plan, amends = false, shown = "" }: Props) {
  const t = await getTranslations("verification.plan");
  const leased = of.work?.leased ?? [];
  const visits = plan?.visits.map(({ site, on, kind }) => `${site} | ${on} | ${kind}`);
  const locale = localeOf(await getLocale());
  const sites = (of.work?.statement?.statement.case.sites ?? []).map(
    ({ key, name, localName }) => `${key} · ${nameIn(locale, name, localName)}`,
  );
  const hint = (
    <>
      {t("visitsHint")}
      {sites.length > 0 && (
        <span className="block">{t("visitsSites", { sites: list(sites, locale) })}</span>
      )}
    </>
  );
  const tested = plan?.controlTests ?? leased.map(({ key }) => key);
  return (
    <Form action={amends ? amendAction : planAction} hidden={{ id: of.engagement.id, shown }}>
      {!amends && <h2 className="text-xl font-semibold">{t("title")}</h2>}
      <p className="text-muted-foreground">{t(amends ? "amend.lede" : "lede")}</p>
      <GroupFields scopes="1+2" plan={plan} />
      <GroupFields scopes="3" plan={plan} />
      <Field name="criteria" label={t("criteria")} hint={t("criteriaHint")}>
        <TextArea rows={4} defaultValue={plan?.criteria.join("\n") ?? t("defaultCriteria")} />
      </Field>
      <Field name="risks" label={t("risks")} hint={t("risksHint")} optional>
        <TextArea rows={5} defaultValue={plan?.risks} />
      </Field>
      <RiskFields sources={sources} said={plan?.sourceRisks ?? []} work={of.work} />
      <Field name="samplingMethod" label={t("sampling")} optional>
        <TextArea rows={3} defaultValue={plan?.samplingMethod ?? t("defaultSampling")} />
      </Field>
      <Field name="seed" label={t("seed")} hint={t("seedHint")}>
        <Input
          width="medium"
          defaultValue={plan?.seed ?? of.engagement.id.slice(0, 8)}
          autoComplete="off"
        />
      </Field>
      <Field name="visits" label={t("visits")} hint={hint} optional>
        <TextArea rows={3} defaultValue={visits?.join("\n")} />
      </Field>
      <Field name="noVisitReason" label={t("noVisit")} optional>
        <Input width="full" defaultValue={plan?.noVisitReason} />
      </Field>
      {leased.length > 0 && (
        <Field name="controlTests" label={t("controlTests")} hint={t("controlTestsHint")}>
          <TextArea rows={3} defaultValue={tested.join("\n")} />
        </Field>
      )}
      {amends && (
        <Field name="reason" label={t("amend.reason")}>
          <TextArea rows={2} />
        </Field>
      )}
      <div className="flex flex-wrap gap-3">
        {amends && <SubmitButton>{t("amend.submit")}</SubmitButton>}
        {of.can("engagement.plan") && <SubmitButton>{t("submit")}</SubmitButton>}
        {!amends && (
          <SubmitButton variant="outline" name="act" value="draft">
            {t("save")}
          </SubmitButton>
        )}
      </div>
    </Form>
  );
}
