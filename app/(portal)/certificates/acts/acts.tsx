import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { CloseDialog, Dialog } from "@/app/_ui/dialog";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { Select, TextArea } from "@/app/_ui/input";
import { Notice } from "@/app/_ui/notice";
import { SubmitButton } from "@/app/_ui/submit-button";
import { type SuspensionCause, suspensionCauses } from "@/lib/domain/certificate-causes";
import type { CertificateLife } from "@/lib/services/certificate-life";
import { dropAction, reinstateAction, revokeAction, secondAction, suspendAction } from "./actions";

/** The acts that the certificate's state and the person's role allow; each asks first, and for a reason. */
export function Acts({
  life,
  cause,
}: {
  life: CertificateLife;
  cause: SuspensionCause | undefined;
}) {
  const t = useTranslations("certificates.acts");
  const { id, state, acts, revocation } = life;
  return (
    <div className="space-y-4">
      {revocation && state !== "revoked" && (
        <Notice tone="warning">{t("waits", { reason: revocation.reason })}</Notice>
      )}
      {acts.length === 0 && <p className="text-muted-foreground">{t("none")}</p>}
      <div className="flex flex-wrap gap-3">
        {acts.includes("suspend") && (
          <Act id={id} act="suspend" action={suspendAction} cause={cause} reasoned />
        )}
        {acts.includes("reinstate") && (
          <Act id={id} act="reinstate" action={reinstateAction} reasoned />
        )}
        {acts.includes("revoke") && <Act id={id} act="revoke" action={revokeAction} reasoned />}
        {acts.includes("second_revocation") && (
          <Act id={id} act="second_revocation" action={secondAction} />
        )}
        {acts.includes("drop_revocation") && (
          <Act id={id} act="drop_revocation" action={dropAction} />
        )}
      </div>
    </div>
  );
}

type Props = {
  readonly id: string;
  readonly act: CertificateLife["acts"][number];
  readonly action: ComponentProps<typeof Form>["action"];
  readonly reasoned?: boolean;
  /** What asks for a suspension, chosen beforehand. */
  readonly cause?: SuspensionCause | undefined;
};

function Act({ id, act, action, reasoned = false, cause }: Props) {
  const t = useTranslations("certificates.acts");
  const causes = useTranslations("certificates.causes");
  const cancel = useTranslations("common")("cancel");
  const mild = act === "reinstate" || act === "drop_revocation";
  const look = mild ? {} : ({ variant: "danger" } as const);
  return (
    <Dialog open={t(`${act}.open`)} title={t(`${act}.title`)} cancel={cancel} {...look}>
      <p>{t(`${act}.text`)}</p>
      <Form action={action} hidden={{ id }}>
        {act === "suspend" && (
          <Field name="cause" label={t("cause")}>
            <Select
              width="full"
              defaultValue={cause}
              choices={suspensionCauses.map((value) => ({ value, label: causes(value) }))}
            />
          </Field>
        )}
        {reasoned && (
          <Field name="reason" label={t("reason")} hint={t("reasonHint")}>
            <TextArea rows={3} />
          </Field>
        )}
        <div className="flex flex-wrap gap-3">
          <CloseDialog>{cancel}</CloseDialog>
          <SubmitButton {...look}>{t(`${act}.open`)}</SubmitButton>
        </div>
      </Form>
    </Dialog>
  );
}
