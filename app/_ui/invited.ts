import type { z } from "zod";
import type { FormState } from "@/lib/domain/form-state";
import type { Actor } from "@/lib/domain/roles";
import { publicOrigin } from "@/lib/services/installation";
import { answer } from "./answer";

/** An act that invites: its answer carries the link, which is shown once and stored nowhere. */
export async function invited<S extends z.ZodType>(
  form: FormData,
  schema: S,
  service: (actor: Actor, input: z.output<S>) => Promise<{ readonly token: string }>,
): Promise<FormState> {
  let link = "";
  const state = await answer(form, schema, async (actor, input) => {
    const { token } = await service(actor, input);
    link = `${publicOrigin()}/invite/${token}`;
  });
  return state.status === "done" ? { ...state, values: { link } } : state;
}
