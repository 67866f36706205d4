import { useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/button";
import { Card } from "@/app/_ui/card";
import { Checkbox } from "@/app/_ui/checkbox";
import { Dialog } from "@/app/_ui/dialog";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { TextArea } from "@/app/_ui/input";
import { Letters } from "@/app/_ui/letters";
import { Notice } from "@/app/_ui/notice";
import { SubmitButton } from "@/app/_ui/submit-button";
import { Withdrawn } from "@/app/_ui/withdrawn";
import { isPossible, reportActs } from "@/lib/domain/workflow";
import { approveAction, refuseAction, sendBackAction, withdrawAction } from "./actions";
import type { Dossier } from "./load";

/** What the issuer can do now: approve or send back, issue or refuse, or wait. */
export function Decision({ of }: { of: Dossier }) {
  const t = useTranslations("approvals");
  const { report, claim, certificate, statement, withdrawal } = of;
  if (withdrawal)
    return (
      <Notice tone="warning">
        <Withdrawn withdrawal={withdrawal} />
      </Notice>
    );
  if (certificate)
    return (
      <Notice
        tone="success"
        action={
          <LinkButton href={`/certificates/${certificate.id}`}>
            {t("waits.openCertificate")}
          </LinkButton>
        }
      >
        {t("waits.issued")} <span className="font-mono">{certificate.number}</span>
      </Notice>
    );
  if (report.state === "not_verified")
    return (
      <Notice
        tone="warning"
        title={t("notVerified.title")}
        action={<Letters reportId={report.id} refusal={null} />}
      >
        {t("notVerified.text")}
      </Notice>
    );
  if (report.state === "verified" && statement)
    return <Approve of={of} sha256={statement.sha256} />;
  if (claim?.state !== "requested")
    return (
      <Notice tone="info">
        {t("waits.claim")}{" "}
        {claim?.refusedReason && t("waits.refused", { reason: claim.refusedReason })}
      </Notice>
    );
  return (
    <div className="flex flex-wrap items-start gap-3">
      <LinkButton href={`/approvals/${report.id}/issue`} variant="primary">
        {t("issue.button")}
      </LinkButton>
      <WithReason act="refuse" id={claim.id} action={refuseAction} />
    </div>
  );
}

function Approve({ of: { report }, sha256 }: { of: Dossier; sha256: string }) {
  const t = useTranslations("approvals.approve");
  return (
    <Card title={t("title")}>
      <p className="mb-4 max-w-reading">{t("text")}</p>
      <Form action={approveAction} hidden={{ id: report.id, sha256 }}>
        <Checkbox name="confirm" value="yes" label={t("confirm")} />
        <SubmitButton>{t("submit")}</SubmitButton>
      </Form>
      <div className="mt-4 border-t pt-4">
        <WithReason act="sendBack" id={report.id} action={sendBackAction} />
      </div>
    </Card>
  );
}

type ReasonProps = {
  readonly act: "sendBack" | "refuse" | "withdraw";
  readonly id: string;
  readonly action: typeof refuseAction;
};

/** Takes the report back, where no certificate of it is valid or suspended: whatever else waits. */
export function Withdraw({ of: { report, certified } }: { of: Dossier }) {
  if (certified || !isPossible(reportActs, "report.withdraw", report.state)) return null;
  return <WithReason act="withdraw" id={report.id} action={withdrawAction} />;
}

/** A decision against, with the reason that the others read. */
function WithReason({ act, id, action }: ReasonProps) {
  const t = useTranslations("approvals");
  const cancel = useTranslations("common")("cancel");
  return (
    <Dialog open={t(`${act}.open`)} variant="danger" title={t(`${act}.title`)} cancel={cancel}>
      <p>{t(`${act}.text`)}</p>
      <Form action={action} hidden={{ id }}>
        <Field name="reason" label={t(`${act}.reason`)}>
          <TextArea rows={4} />
        </Field>
        <SubmitButton variant="danger">{t(`${act}.submit`)}</SubmitButton>
      </Form>
    </Dialog>
  );
}
