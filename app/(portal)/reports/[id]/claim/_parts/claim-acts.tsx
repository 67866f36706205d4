import { useTranslations } from "next-intl";
import { Form } from "@/app/_ui/form";
import { Notice } from "@/app/_ui/notice";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { Year } from "../../../_parts/year";
import { discard, draft, recall, request } from "../actions";
import type { ClaimRow } from "./declared";

type Props = {
  readonly year: Year;
  readonly claim: ClaimRow | undefined;
  readonly mayDraft: boolean;
  readonly mayDecide: boolean;
};

/** What can be done with the claim now: draft it, ask for the certificate, take the request back. */
export function ClaimActs({ year, claim, mayDraft, mayDecide }: Props) {
  const t = useTranslations("review.claim");
  const { id, state } = year.report;
  const verified = ["verified", "approved", "published"].includes(state);
  if (state === "not_verified") return null; // what was declared says so, with its letter
  if (!verified) return <Notice>{t("notYet")}</Notice>;
  if (!year.declarations.claim) return null;
  if (claim?.state === "requested")
    return (
      <Notice
        title={t("requested")}
        action={
          mayDecide && (
            <Form action={recall} hidden={{ id: claim.id }}>
              <SubmitButton variant="outline">{t("recall")}</SubmitButton>
            </Form>
          )
        }
      />
    );
  if (claim?.state === "issued" || !mayDraft) return null;
  const blocked = claim?.gate.some(({ outcome }) => outcome === "blocked") ?? true;
  return (
    <div className="flex flex-wrap items-start gap-3">
      {claim && !blocked && mayDecide && (
        <Form action={request} hidden={{ id: claim.id }}>
          <SubmitButton>{t("request")}</SubmitButton>
        </Form>
      )}
      <Form action={draft} hidden={{ reportId: id }}>
        <SubmitButton variant={claim && !blocked ? "outline" : "primary"}>
          {claim ? t("again") : t("draft")}
        </SubmitButton>
      </Form>
      {claim && mayDecide && (
        <Form action={discard} hidden={{ id: claim.id }} className="ml-auto">
          <SubmitButton variant="danger">{t("discard")}</SubmitButton>
        </Form>
      )}
    </div>
  );
}
