import { useTranslations } from "next-intl";
import type { ComponentProps, ReactNode } from "react";
import { CloseDialog, Dialog } from "./dialog";
import { Form } from "./form";
import { SubmitButton } from "./submit-button";

type Props = {
  /** Says what is done, on the button that opens it and the one that does it. */
  readonly name: string;
  readonly action: ComponentProps<typeof Form>["action"];
  readonly hidden: Readonly<Record<string, string>>;
  readonly text?: string;
  readonly danger?: boolean;
  readonly children?: ReactNode;
};

/** An act on a complaint in a dialog of its own: what it does, what it asks for, and a way out. */
export function ComplaintAct({ name, action, hidden, text, danger, children }: Props) {
  const cancel = useTranslations("common")("cancel");
  const look = danger ? ({ variant: "danger" } as const) : {};
  return (
    <Dialog open={name} title={name} cancel={cancel} {...look}>
      {text && <p>{text}</p>}
      <Form action={action} hidden={hidden}>
        {children}
        <div className="flex flex-wrap gap-3">
          <CloseDialog>{cancel}</CloseDialog>
          <SubmitButton {...look}>{name}</SubmitButton>
        </div>
      </Form>
    </Dialog>
  );
}
