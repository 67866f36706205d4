"use server";
import { answer } from "@/app/_ui/answer";
import type { FormState } from "@/lib/domain/form-state";
import { linkEvidenceInput } from "@/lib/domain/inputs/evidence";
import { addEvidenceLinks, removeEvidenceLinks } from "@/lib/services/evidence";
import { linksIn } from "./_parts/links-in";

/** Links a file to what was ticked. */
export async function linkEntries(_: FormState, form: FormData): Promise<FormState> {
  const nothing = linksIn(form).length === 0;
  if (nothing) return { status: "invalid", word: "evidence.file.nothing" };
  return answer(withLinks(form), linkEvidenceInput, addEvidenceLinks);
}

export async function unlinkEntry(_: FormState, form: FormData): Promise<FormState> {
  return answer(withLinks(form), linkEvidenceInput, removeEvidenceLinks);
}

/** The ticks as one list; the ticks themselves are not sent on. */
function withLinks(form: FormData): FormData {
  const sent = new FormData();
  for (const name of ["reportId", "evidenceId"]) sent.set(name, form.get(name) ?? "");
  sent.set("links", JSON.stringify(linksIn(form)));
  return sent;
}
