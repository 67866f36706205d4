import { useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/button";
import { Form } from "@/app/_ui/form";
import { Notice } from "@/app/_ui/notice";
import { SubmitButton } from "@/app/_ui/submit-button";
import { giveBackAction, reviewAction } from "../actions";
import type { Loaded } from "../load";
import { GiveBack } from "./give-back";
import type { Opinion } from "./view";

/** The independent reviewer passes the draft to the signatory, or returns it with a reason. */
export function Review({ of, opinion }: { of: Loaded; opinion: Opinion }) {
  const t = useTranslations("verification.opinionPages");
  const { id, state } = of.engagement;
  if (state !== "drafted") return null;
  if (!of.allows("opinion.review")) return <Notice tone="info">{t("waitsReviewer")}</Notice>;
  return (
    <section className="space-y-4">
      <h2 className="text-xl font-semibold">{t("pass")}</h2>
      <p className="max-w-reading">{t("passText")}</p>
      <div className="flex flex-wrap items-start gap-3">
        <Form action={reviewAction} hidden={{ id, sha256: opinion.statementSha256 }}>
          <SubmitButton>{t("passSubmit")}</SubmitButton>
        </Form>
        <GiveBack id={id} action={giveBackAction} />
      </div>
    </section>
  );
}

/** The signatory is led to the page where they sign; everybody else reads whom it waits for. */
export function ToSign({ of }: { of: Loaded }) {
  const t = useTranslations("verification.opinionPages");
  if (of.engagement.state !== "reviewed") return null;
  const signatory = of.assignments.find(({ signs }) => signs === 1);
  if (signatory?.userId !== of.actor.userId)
    return <Notice tone="info">{t("waitsSignatory", { name: signatory?.name ?? "" })}</Notice>;
  return (
    <LinkButton href={`/engagements/${of.engagement.id}/opinion/sign`} variant="primary">
      {t("toSign")}
    </LinkButton>
  );
}
