"use client";
import { X } from "lucide-react";
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
  /** The name of the cross that closes it. */
  readonly cancel: string;
  /** What is said, and the form with its submit button and a `CloseDialog`. */
  readonly children: ReactNode;
};

/**
 * A question before something that cannot easily be undone. The platform's own modal dialog: it holds
 * the focus, gives it back, closes by Esc. Put a `Form` inside; when it is done, the dialog closes.
 */
export function Dialog({ open, variant = "outline", size, icon, title, cancel, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // The browser's own command opens it, with scripts off too; where the browser does not know it, a script does.
  const command = { command: "show-modal", commandfor: id };
  return (
    <>
      <Button
        variant={variant}
        icon={icon}
        {...(size && { size })}
        {...command}
        onClick={() => !("command" in HTMLButtonElement.prototype) && dialog.current?.showModal()}
      >
        {open}
      </Button>
      <dialog
        ref={dialog}
        id={id}
        aria-labelledby={`${id}-title`}
        className="layer layer-modal m-auto w-full max-w-lg rounded-md border bg-surface p-6 text-left text-base font-normal whitespace-normal text-foreground shadow-xl max-sm:max-w-[calc(100vw-2rem)]"
      >
        <form method="dialog" className="float-right -mt-2 -mr-2 ml-2">
          <button
            type="submit"
            aria-label={cancel}
            className="inline-flex size-10 items-center justify-center rounded-md hover:bg-muted max-md:size-11"
          >
            <X aria-hidden className="size-5" />
          </button>
        </form>
        <h2 id={`${id}-title`} className="mb-3 text-xl font-semibold">
          {title}
        </h2>
        <div className="space-y-4">{children}</div>
      </dialog>
    </>
  );
}

/** "Cancel", beside the submit button of the form in a dialog. */
export function CloseDialog({ children }: { children: ReactNode }) {
  return (
    <Button onClick={(event) => event.currentTarget.closest("dialog")?.close()}>{children}</Button>
  );
}
