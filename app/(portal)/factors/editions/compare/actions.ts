"use server";
import { answerRedirect } from "@/app/_ui/answer";
import type { FormState } from "@/lib/domain/form-state";
import { adoptEditionInput } from "@/lib/domain/inputs/factor";
import { adoptEdition } from "@/lib/services/adoption";
import { addressOf, askedOf } from "./_parts/asked";

/** Adopts the later edition in a year, and comes back to what was compared with how many rows took it. */
export async function adopt(_: FormState, form: FormData): Promise<FormState> {
  const here = askedOf(Object.fromEntries(new URLSearchParams(String(form.get("here")))));
  return answerRedirect(form, adoptEditionInput, adoptEdition, ({ activities }) =>
    addressOf({ ...here, adopted: String(activities) }),
  );
}
