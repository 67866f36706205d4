"use client";
import { Check, Copy as CopyIcon } from "lucide-react";
import { useState } from "react";

type Props = {
  readonly text: string;
  /** The button's name, such as "Copy", and what it says afterwards. */
  readonly label: string;
  readonly done: string;
};

/** A serial, number or hash in monospace, never broken over lines, with a button that copies it. */
export function Copy({ text, label, done }: Props) {
  const [copied, setCopied] = useState(false);
  async function copy() {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  }
  return (
    <span className="inline-flex max-w-full items-center gap-1">
      <code className="truncate font-mono text-sm" title={text}>
        {text}
      </code>
      <button
        type="button"
        onClick={copy}
        aria-label={`${label}: ${text}`}
        title={label}
        className="inline-flex size-8 shrink-0 items-center justify-center rounded-md text-muted-foreground hover:bg-muted print:hidden"
      >
        {copied ? (
          <Check aria-hidden className="size-4" />
        ) : (
          <CopyIcon aria-hidden className="size-4" />
        )}
      </button>
      <span role="status" className="sr-only">
        {copied && done}
      </span>
    </span>
  );
}
