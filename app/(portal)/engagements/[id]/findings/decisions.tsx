import { useTranslations } from "next-intl";
import { Checkbox } from "@/app/_ui/checkbox";
import { Dialog } from "@/app/_ui/dialog";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { TextArea } from "@/app/_ui/input";
import { Radios } from "@/app/_ui/radio";
import { SubmitButton } from "@/app/_ui/submit-button";
import { convertedKinds } from "@/lib/domain/assurance/finding";
import {
  acceptAnswerAction,
  convertAction,
  leaveAction,
  rejectAnswerAction,
  reopenAction,
  withdrawAction,
} from "../actions";

type Props = { readonly id: string };

/** Every decision on a finding carries its reason. */
function Reason() {
  const t = useTranslations("verification.findingPages");
  return (
    <Field name="text" label={t("why")}>
      <TextArea rows={3} />
    </Field>
  );
}

type Accepting = Props & { readonly corrected: boolean; readonly remains: boolean };

export function AcceptDialog({ id, corrected, remains }: Accepting) {
  const t = useTranslations("verification.findingPages");
  const cancel = useTranslations("common")("cancel");
  const outcomes = ["corrected", "explained"] as const;
  return (
    <Dialog open={t("accept")} variant="primary" title={t("accept")} cancel={cancel}>
      <Form action={acceptAnswerAction} hidden={{ id }}>
        <Radios
          name="outcome"
          legend={t("outcome")}
          defaultValue={corrected ? "corrected" : "explained"}
          choices={outcomes.map((value) => ({ value, label: t(value) }))}
        />
        <Reason />
        {remains && (
          <Checkbox name="settled" label={t("settled")} hint={t("settledHint")} optional />
        )}
        <SubmitButton>{t("acceptSubmit")}</SubmitButton>
      </Form>
    </Dialog>
  );
}

export function RejectDialog({ id }: Props) {
  const t = useTranslations("verification.findingPages");
  const cancel = useTranslations("common")("cancel");
  return (
    <Dialog open={t("reject")} title={t("reject")} cancel={cancel}>
      <Form action={rejectAnswerAction} hidden={{ id }}>
        <Reason />
        <SubmitButton>{t("rejectSubmit")}</SubmitButton>
      </Form>
    </Dialog>
  );
}

export function LeaveDialog({ id, material }: Props & { material: boolean }) {
  const t = useTranslations("verification.findingPages");
  const cancel = useTranslations("common")("cancel");
  return (
    <Dialog open={t("leave")} title={t("leave")} cancel={cancel}>
      <p>{t("leaveText")}</p>
      <Form action={leaveAction} hidden={{ id }}>
        <Reason />
        <Checkbox
          name="material"
          label={t("material")}
          hint={t("materialHint")}
          defaultChecked={material}
        />
        <SubmitButton variant="danger">{t("leaveSubmit")}</SubmitButton>
      </Form>
    </Dialog>
  );
}

export function WithdrawDialog({ id }: Props) {
  const t = useTranslations("verification.findingPages");
  const cancel = useTranslations("common")("cancel");
  return (
    <Dialog open={t("withdraw")} variant="danger" title={t("withdraw")} cancel={cancel}>
      <p>{t("withdrawText")}</p>
      <Form action={withdrawAction} hidden={{ id }}>
        <Reason />
        <SubmitButton variant="danger">{t("withdrawSubmit")}</SubmitButton>
      </Form>
    </Dialog>
  );
}

export function ConvertDialog({ id }: Props) {
  const t = useTranslations("verification.findingPages");
  const cancel = useTranslations("common")("cancel");
  return (
    <Dialog open={t("convert")} title={t("convert")} cancel={cancel}>
      <Form action={convertAction} hidden={{ id }}>
        <Radios
          name="kind"
          legend={t("kind")}
          choices={convertedKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
        <Reason />
        <SubmitButton>{t("convertSubmit")}</SubmitButton>
      </Form>
    </Dialog>
  );
}

export function ReopenDialog({ id }: Props) {
  const t = useTranslations("verification.findingPages");
  const cancel = useTranslations("common")("cancel");
  return (
    <Dialog open={t("reopen")} title={t("reopen")} cancel={cancel}>
      <Form action={reopenAction} hidden={{ id }}>
        <Reason />
        <SubmitButton>{t("reopenSubmit")}</SubmitButton>
      </Form>
    </Dialog>
  );
}
