"use client";
import { CircleCheck } from "lucide-react";
import { useRouter } from "next/navigation";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { Button } from "@/app/_ui/button";
import { type ErrorLine, ErrorSummary } from "@/app/_ui/error-summary";
import { ProgressBar } from "@/app/_ui/progress-bar";
import { useTold } from "@/app/_ui/told";
import type { Told } from "@/lib/domain/refusal";

type Props = {
  readonly reportId: string;
  /** As JSON: what the files prove. */
  readonly links?: string;
  /** Sent along with each file: a choice of what they prove. */
  readonly children?: ReactNode;
  readonly words: {
    readonly label: string;
    readonly hint: string;
    readonly submit: string;
    readonly choose: string;
    readonly lead: string;
    readonly failed: string;
    /** With {done} and {all} in it. */
    readonly progress: string;
    /** With {count} in it. */
    readonly uploaded: string;
  };
};
type Step = { readonly done: number; readonly all: number } | undefined;

/**
 * Sends files one after the other, with a real count; what is refused is named, the others are kept.
 * Without scripts the form goes to the same address, which then leads back to the page.
 */
export function Upload({ reportId, links = "[]", words, children }: Props) {
  const [step, setStep] = useState<Step>();
  const [errors, setErrors] = useState<readonly ErrorLine[]>([]);
  const [kept, setKept] = useState(0);
  const router = useRouter();
  const tell = useTold();
  const id = useId();
  const address = `/reports/${reportId}/evidence/upload`;

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const files = new FormData(form).getAll("file").filter(isChosen);
    const refused: ErrorLine[] = [];
    setErrors([]);
    if (files.length === 0) return setErrors([{ text: words.choose, href: `#${id}` }]);
    for (const [index, file] of files.entries()) {
      setStep({ done: index, all: files.length });
      const told = await sendFile(address, file, new FormData(form));
      if (told)
        refused.push({ text: `${file.name}: ${told === "failed" ? words.failed : tell(told)}` });
    }
    setStep(undefined);
    setErrors(refused);
    setKept(files.length - refused.length);
    if (refused.length < files.length) form.reset();
    router.refresh();
  }

  return (
    <form
      onSubmit={send}
      action={address}
      method="post"
      encType="multipart/form-data"
      className="space-y-3"
    >
      <input type="hidden" name="links" value={links} />
      {errors.length > 0 && (
        <ErrorSummary key={JSON.stringify(errors)} lead={words.lead} lines={errors} />
      )}
      {children}
      <div className="space-y-1">
        <label htmlFor={id} className="block font-medium">
          {words.label}
        </label>
        <p id={`${id}-hint`} className="text-sm text-muted-foreground">
          {words.hint}
        </p>
        <input
          id={id}
          type="file"
          name="file"
          multiple
          aria-describedby={`${id}-hint`}
          accept=".pdf,.png,.jpg,.jpeg,.xlsx,.csv,.eml"
          className="block w-full rounded-md border border-control bg-surface px-3 py-2 text-base file:mr-3 file:rounded-md file:border-0 file:bg-muted file:px-3 file:py-1 file:font-medium file:text-foreground"
        />
      </div>
      <Button type="submit" busy={step !== undefined}>
        {words.submit}
      </Button>
      {step && (
        <ProgressBar
          value={step.done}
          max={step.all}
          label={words.label}
          text={filled(words.progress, { done: step.done, all: step.all })}
        />
      )}
      <p role="status" className="flex items-center gap-2 text-success empty:hidden">
        {kept > 0 && !step && (
          <>
            <CircleCheck aria-hidden className="size-5" />
            {filled(words.uploaded, { count: kept })}
          </>
        )}
      </p>
    </form>
  );
}

/** Undefined where it was kept; else why not. */
async function sendFile(
  url: string,
  file: File,
  body: FormData,
): Promise<Told | "failed" | undefined> {
  body.set("file", file);
  try {
    const headers = { accept: "application/json" };
    const answer = await fetch(url, { method: "POST", headers, body });
    return answer.ok ? undefined : ((await answer.json()) as Told);
  } catch {
    return "failed";
  }
}

function isChosen(value: FormDataEntryValue): value is File {
  return value instanceof File && value.size > 0;
}

function filled(text: string, counts: Readonly<Record<string, number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(counts[name] ?? ""));
}
