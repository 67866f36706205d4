"use client";
import { CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useActionState, useEffect, useId, useRef } from "react";
import type { FormState } from "@/lib/domain/form-state";
import { ErrorSummary } from "./error-summary";
import { FormContext, fieldId } from "./form-context";
import { toast } from "./toast";
import { useTold } from "./told";

type Props = {
  readonly action: (state: FormState, form: FormData) => Promise<FormState>;
  readonly children: ReactNode;
  /** What is said when it worked; by default "Saved." */
  readonly done?: string;
  /** Sent along unseen, such as `{ reportId }`. */
  readonly hidden?: Readonly<Record<string, string>>;
  readonly className?: string;
};

/**
 * A form over a server action. Refused: an error summary takes the focus and what was typed stays.
 * Done: a status line. Works before scripts have loaded and without them.
 */
export function Form({ action, children, done, hidden = {}, className = "space-y-6" }: Props) {
  const [state, send] = useActionState(action, { status: "idle" } satisfies FormState);
  const id = useId();
  return (
    <FormContext value={{ id, state }}>
      <form action={send} noValidate className={className}>
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Refused id={id} state={state} />
        {children}
        <Done state={state} {...(done && { text: done })} />
      </form>
    </FormContext>
  );
}

/** Nothing unless refused; drawn anew for each answer, so that the focus comes back to it. */
function Refused({ id, state }: { id: string; state: FormState }) {
  const tell = useTold();
  if (state.status === "idle" || state.status === "done") return null;
  const lines = Object.entries(state.fields ?? {}).map(([name, told]) => ({
    text: tell(told),
    ...(!name.includes(".") && { href: `#${fieldId(id, name)}` }),
  }));
  const lead = tell({ word: state.word ?? "refusal.invalid", values: state.values ?? {} });
  return <ErrorSummary key={JSON.stringify(state)} lead={lead} lines={lines} />;
}

/** Says that it worked; in a dialog it closes that and leaves the word to a toast. */
function Done({ state, text }: { state: FormState; text?: string }) {
  const t = useTranslations("common");
  const line = useRef<HTMLParagraphElement>(null);
  const said = text ?? t("saved");
  useEffect(() => {
    const dialog = line.current?.closest("dialog");
    if (state.status !== "done" || !dialog?.open) return;
    dialog.close();
    toast(said);
  }, [state, said]);
  const done = state.status === "done";
  return (
    <p
      ref={line}
      role="status"
      className="flex min-h-6 items-center gap-2 text-success empty:hidden"
    >
      {done && <CircleCheck aria-hidden className="size-5" />}
      {done && said}
    </p>
  );
}
