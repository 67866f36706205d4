"use client";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { Form } from "@/app/_ui/form";
import { type FormState, keptOf } from "@/lib/domain/form-state";
import type { Refusal } from "@/lib/domain/refusal";

type Props = { readonly hidden: Readonly<Record<string, string>>; readonly children: ReactNode };

/** Sends a proposal with its file and goes to its page; a refusal is told by field as in every form. */
export function SendProposal({ hidden, children }: Props) {
  const router = useRouter();
  async function send(_: FormState, form: FormData): Promise<FormState> {
    const kept = keptOf(form);
    const answer = await sent(form);
    if (!answer) return { status: "conflict", word: "ownFactors.form.failed", kept };
    if ("id" in answer) {
      router.push(`/factors/own/${answer.id}` as Route); // ours, made at run time
      return { status: "idle", kept };
    }
    const { code, word, values, fields } = answer;
    return { status: code, word, values, fields, kept };
  }
  return (
    <Form action={send} hidden={hidden} className="max-w-reading space-y-8">
      {children}
    </Form>
  );
}

type Answer = { readonly id: string } | Pick<Refusal, "code" | "word" | "values" | "fields">;

/** What the server said; undefined where it could not be reached or failed. */
async function sent(body: FormData): Promise<Answer | undefined> {
  try {
    const answer = await fetch("/factors/own/send", { method: "POST", body });
    return answer.status < 500 ? await answer.json() : undefined;
  } catch {
    return undefined;
  }
}
