"use server";
import { refresh } from "next/cache";
import { headers } from "next/headers";
import { formRecord, parsed } from "@/lib/domain/form-input";
import { type FormState, keptOf, refused } from "@/lib/domain/form-state";
import { heldAppealInput, heldInput, lodgeInput } from "@/lib/domain/inputs/complaint";
import { appealHeldComplaint, lodgeComplaint, withdrawComplaint } from "@/lib/services/complaints";
import { publicOrigin } from "@/lib/services/installation";

/** Takes a complaint; the answer carries its reference and the link, which is shown once and stored nowhere. */
export async function lodgeAction(_: FormState, form: FormData): Promise<FormState> {
  try {
    const forwarded = (await headers()).get("x-forwarded-for") ?? "";
    const input = parsed(lodgeInput, formRecord(form));
    const { reference, key } = await lodgeComplaint(input, forwarded);
    const link = `${publicOrigin()}/complaints/${reference}?key=${key}`;
    return { status: "done", values: { reference, link } };
  } catch (error) {
    return refused(error, keptOf(form));
  }
}

export const withdrawAction = async (_: FormState, form: FormData): Promise<FormState> =>
  held(form, () => withdrawComplaint(parsed(heldInput, formRecord(form))));
export const appealAction = async (_: FormState, form: FormData): Promise<FormState> =>
  held(form, () => appealHeldComplaint(parsed(heldAppealInput, formRecord(form))));

/** An act of who holds a complaint's link, and is nobody here. */
async function held(form: FormData, act: () => Promise<unknown>): Promise<FormState> {
  try {
    await act();
  } catch (error) {
    return refused(error, keptOf(form));
  }
  refresh();
  return { status: "done" };
}
