"use client";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { Button } from "@/app/_ui/button";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { useTold } from "@/app/_ui/told";
import type { Told } from "@/lib/domain/refusal";

type Word =
  | "template"
  | "file"
  | "hint"
  | "choose"
  | "check"
  | "failed"
  | "paste"
  | "pasteHint"
  | "pasteCheck"
  | "pasted";
type Props = {
  readonly address: string;
  readonly failed: boolean;
  readonly chosen: string;
  readonly templates: readonly { readonly value: string; readonly label: string }[];
  readonly words: Readonly<Record<Word, string>>;
};
const box =
  "block w-full rounded-md border border-control bg-surface px-3 py-2 text-base text-foreground";

/** Sends a file or pasted rows, and goes to the page of the job they become. */
export function SendFile({ address, failed, chosen, templates, words }: Props) {
  const [problem, setProblem] = useState<string | undefined>(failed ? words.failed : undefined);
  const [busy, setBusy] = useState(false);
  const router = useRouter();
  const tell = useTold();

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const body = new FormData(event.currentTarget);
    const pasted = String(body.get("pasted") ?? "");
    body.delete("pasted");
    if (pasted.trim() !== "")
      body.set("file", new File([pasted], `${words.pasted}.csv`, { type: "text/csv" }));
    const file = body.get("file");
    if (!(file instanceof File) || file.size === 0) return setProblem(words.choose);
    setBusy(true);
    setProblem(undefined);
    const answer = await started(address, body);
    // ours, made at run time: typed routes cannot know it
    const page = (jobId: string) => `${address.replace(/start$/, "")}${jobId}` as Route;
    if ("jobId" in answer) return router.push(page(answer.jobId));
    setBusy(false);
    setProblem(answer.told ? tell(answer.told) : words.failed);
  }

  return (
    <form
      onSubmit={send}
      action={address}
      method="post"
      encType="multipart/form-data"
      className="max-w-reading space-y-5"
    >
      {problem && (
        <ErrorSummary
          key={problem}
          lead={problem}
          lines={[{ text: words.file, href: "#import-file" }]}
        />
      )}
      <label className="block space-y-1">
        <span className="block font-medium">{words.template}</span>
        <select
          name="template"
          defaultValue={chosen}
          className={`${box} h-10 max-w-md py-0 max-md:h-11`}
        >
          {templates.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <div className="space-y-1">
        <label htmlFor="import-file" className="block font-medium">
          {words.file}
        </label>
        <p id="import-hint" className="text-sm text-muted-foreground">
          {words.hint}
        </p>
        <input
          id="import-file"
          type="file"
          name="file"
          accept=".csv,.xlsx,.txt,text/csv"
          aria-describedby="import-hint"
          className={`${box} file:mr-3 file:rounded-md file:border-0 file:bg-muted file:px-3 file:py-1 file:font-medium file:text-foreground`}
        />
      </div>
      <details>
        <summary className="py-1 text-primary underline">{words.paste}</summary>
        <label className="mt-2 block space-y-1">
          <span className="block text-sm text-muted-foreground">{words.pasteHint}</span>
          <textarea
            name="pasted"
            rows={6}
            spellCheck={false}
            wrap="off"
            className={`${box} font-mono text-sm`}
          />
        </label>
      </details>
      <Button type="submit" variant="primary" busy={busy}>
        {words.check}
      </Button>
    </form>
  );
}

type Answer = { readonly jobId: string } | { readonly told: Told | undefined };

/** The job that the file has become, or why not. */
async function started(address: string, body: FormData): Promise<Answer> {
  try {
    const answer = await fetch(address, { method: "POST", body });
    if (answer.status >= 500) return { told: undefined };
    const said = await answer.json();
    return answer.ok ? { jobId: String(said.jobId) } : { told: said as Told };
  } catch {
    return { told: undefined };
  }
}
