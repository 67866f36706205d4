import type { Route } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { LinkButton } from "@/app/_ui/button";
import { Checkbox } from "@/app/_ui/checkbox";
import { Form } from "@/app/_ui/form";
import { NoPermission } from "@/app/_ui/no-permission";
import { Radios } from "@/app/_ui/radio";
import { StatusChip } from "@/app/_ui/status-chip";
import { SubmitButton } from "@/app/_ui/submit-button";
import { conclusionOf } from "@/lib/domain/assurance/opinion";
import { day } from "@/lib/domain/format";
import { handBackAction, signAction } from "../../actions";
import { Frame } from "../../frame";
import { Levels } from "../../levels";
import { load, type Params } from "../../load";
import { Standing } from "../../standing";
import { GiveBack } from "../give-back";
import { PartsView } from "../parts-view";
import { OpinionView } from "../view";
import { PasswordAgain } from "./password-again";

export async function generateMetadata() {
  const t = await getTranslations("verification.opinionPages");
  return { title: t("signTitle") };
}

/** Signing is a page of its own: all that is signed in sight, a box to tick, one act. */
export default async function Page({ params }: Params) {
  const of = await load((await params).id);
  if (!of?.work || of.mine?.signs !== 1) return <NoPermission role="lead_verifier" />;
  const t = await getTranslations("verification.opinionPages");
  const locale = await getLocale();
  const cancel = (await getTranslations("common"))("cancel");
  const { id, state, plan } = of.engagement;
  const back = `/engagements/${id}/opinion`;
  const opinion = of.work.opinions.find(({ withdrawnAt }) => withdrawnAt === null);
  const standing = of.work.statement;
  if (state !== "reviewed" || !opinion || !standing) redirect(back as Route); // made at run time
  return (
    <Frame of={of} tab="opinion">
      <div className="space-y-8">
        <div>
          <h2 className="text-xl font-semibold">{t("signTitle")}</h2>
          <p className="mt-1 max-w-reading text-muted-foreground">{t("signLede")}</p>
        </div>
        <OpinionView of={of} opinion={opinion} />
        <PartsView opinion={opinion} />
        <Standing work={of.work} />
        <Levels materiality={of.work.materiality} plan={plan} />
        <p className="flex flex-wrap items-center gap-2">
          {t("concludes")} <StatusChip kind="report" state={conclusionOf(opinion.kind)} />
        </p>
        <Form action={signAction} hidden={{ id, sha256: standing.sha256 }}>
          <Radios
            name="subsequent"
            legend={t("subsequent", { day: day(opinion.draftedAt.slice(0, 10), locale) })}
            hint={t("subsequentHint")}
            choices={(["no", "yes"] as const).map((value) => ({
              value,
              label: t(`parts.${value}`),
            }))}
          />
          <Checkbox name="confirm" value="yes" label={t("confirm", { body: of.body.legalName })} />
          {!of.actor.demo && <PasswordAgain email={of.actor.email} />}
          <div className="flex flex-wrap gap-3">
            <SubmitButton>{t("signSubmit")}</SubmitButton>
            <LinkButton href={back}>{cancel}</LinkButton>
          </div>
        </Form>
        <GiveBack id={id} action={handBackAction} />
      </div>
    </Frame>
  );
}
