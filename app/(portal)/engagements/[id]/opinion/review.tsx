import { useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/button";
import { Form } from "@/app/_ui/form";
import { Link } from "@/app/_ui/link";
import { ListTick } from "@/app/_ui/list-tick";
import { Notice } from "@/app/_ui/notice";
import { usePlaceName } from "@/app/_ui/place-name";
import { SubmitButton } from "@/app/_ui/submit-button";
import { uncorrectedOf } from "@/lib/domain/assurance/finding";
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
          <Uncorrected of={of} />
          <SubmitButton>{t("passSubmit")}</SubmitButton>
        </Form>
        <GiveBack id={id} action={giveBackAction} />
      </div>
    </section>
  );
}

/** Each finding left uncorrected, to open and to tick (domain.md 4.3). */
function Uncorrected({ of }: { of: Loaded }) {
  const t = useTranslations("verification");
  const placeName = usePlaceName();
  const findings = uncorrectedOf(of.work?.findings ?? []);
  if (findings.length === 0) return null;
  return (
    <fieldset className="space-y-2">
      <legend className="mb-2 font-medium">{t("opinionPages.opened")}</legend>
      {findings.map(({ id, ref, kind, ...place }) => (
        <div key={id} className="flex items-start gap-3">
          <ListTick name="opened" value={id} says={ref} />
          <Link href={`/engagements/${of.engagement.id}/findings?finding=${ref}`}>
            <span className="font-mono">{ref}</span> · {t(`findingPages.kinds.${kind}`)},{" "}
            {placeName(place)}
          </Link>
        </div>
      ))}
    </fieldset>
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
