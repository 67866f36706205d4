import { useTranslations } from "next-intl";
import { CloseDialog, Dialog } from "@/app/_ui/dialog";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { Select, TextArea } from "@/app/_ui/input";
import { SubmitButton } from "@/app/_ui/submit-button";
import { replaceAction, terminateAction } from "./actions";
import type { Loaded } from "./load";

/** What may happen to an engagement before its opinion beside its course: a person leaves, or it ends. */
export function Ends({ of }: { of: Loaded }) {
  return (
    <div className="flex flex-wrap gap-3">
      {of.can("engagement.replace") && of.assignments.length > 0 && <Replace of={of} />}
      {of.can("engagement.terminate") && <Terminate of={of} />}
    </div>
  );
}

function Replace({ of }: { of: Loaded }) {
  const t = useTranslations("verification.replace");
  const duty = useTranslations("verification.duty");
  const cancel = useTranslations("common")("cancel");
  const assigned = new Set(of.assignments.map(({ userId }) => userId));
  const free = new Map(
    of.candidates
      .filter(({ userId }) => !assigned.has(userId))
      .map((one) => [one.userId, one.name]),
  );
  return (
    <Dialog open={t("open")} title={t("title")} cancel={cancel}>
      <p>{t("text")}</p>
      <Form action={replaceAction} hidden={{ id: of.engagement.id }}>
        <Field name="leaves" label={t("leaves")}>
          <Select
            choices={of.assignments.map((one) => ({
              value: one.userId,
              label: `${one.name} · ${duty(one.duty)}`,
            }))}
          />
        </Field>
        <Field name="comes" label={t("comes")}>
          <Select choices={[...free].map(([value, label]) => ({ value, label }))} />
        </Field>
        <Reasoned label={t("reason")} submit={t("submit")} cancel={cancel} />
      </Form>
    </Dialog>
  );
}

function Terminate({ of }: { of: Loaded }) {
  const t = useTranslations("verification.terminate");
  const cancel = useTranslations("common")("cancel");
  return (
    <Dialog open={t("open")} variant="danger" title={t("title")} cancel={cancel}>
      <p>{t("text")}</p>
      <Form action={terminateAction} hidden={{ id: of.engagement.id }}>
        <Reasoned label={t("reason")} submit={t("submit")} cancel={cancel} danger />
      </Form>
    </Dialog>
  );
}

type ReasonedProps = Readonly<Record<"label" | "submit" | "cancel", string>> & {
  readonly danger?: boolean;
};

/** A reason, and the two ways out of the dialog. */
function Reasoned({ label, submit, cancel, danger = false }: ReasonedProps) {
  return (
    <>
      <Field name="reason" label={label}>
        <TextArea rows={3} />
      </Field>
      <div className="flex flex-wrap gap-3">
        <CloseDialog>{cancel}</CloseDialog>
        <SubmitButton {...(danger && { variant: "danger" })}>{submit}</SubmitButton>
      </div>
    </>
  );
}
