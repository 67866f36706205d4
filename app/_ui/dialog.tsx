"use client";
import { type ComponentProps, type ReactNode, useId, useRef } from "react";
import { Button } from "./button";

type Props = {
  /** The words of the button that opens it, its look, and its icon. */
  readonly open: ReactNode;
  readonly variant?: ComponentProps<typeof Button>["variant"];
  readonly size?: ComponentProps<typeof Button>["size"];
  readonly icon?: ReactNode;
  /** Names the thing and what will happen to it. */
  readonly title: ReactNode;
  readonly cancel: string;
  /** What is said, and the form with its submit button. */
  readonly children: ReactNode;
};

/**
 * A question before something that cannot easily be undone. The platform's own modal dialog: it holds
 * the focus, gives it back, closes by Esc. Put a `Form` with a `SubmitButton variant="danger"` inside.
 */
export function Dialog({ open, variant = "outline", size, icon, title, cancel, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // With scripts off the browser's own command opens it, where the browser knows it.
  const command = { command: "show-modal", commandfor: id };
  return (
    <>
      <Button
        variant={variant}
        icon={icon}
        {...(size && { size })}
        {...command}
        onClick={() => dialog.current?.open === false && dialog.current.showModal()}
      >
        {open}
      </Button>
      <dialog
        ref={dialog}
        id={id}
        aria-labelledby={`${id}-title`}
        className="layer m-auto w-full max-w-lg rounded-md border bg-surface p-6 text-foreground shadow-xl max-sm:max-w-[calc(100vw-2rem)]"
      >
        <h2 id={`${id}-title`} className="mb-3 text-xl font-semibold">
          {title}
        </h2>
        <div className="space-y-4">{children}</div>
        <form method="dialog" className="mt-4">
          <Button type="submit">{cancel}</Button>
        </form>
      </dialog>
    </>
  );
}
