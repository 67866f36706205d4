"use server";
import { answerRedirect } from "@/app/_ui/answer";
import type { FormState } from "@/lib/domain/form-state";
import {
  addSiteInput,
  changeSiteInput,
  entryInput,
  setExclusionInput,
} from "@/lib/domain/inputs/entries";
import { gramsOf } from "@/lib/domain/inputs/finding";
import { declarationsInput, editBoundaryInput } from "@/lib/domain/inputs/report";
import { editBoundary, setDeclarations } from "@/lib/services/declarations";
import { removeExclusion, setExclusion } from "@/lib/services/exclusions";
import { addSite, changeSite } from "@/lib/services/sites";
import { ownershipIn } from "./_parts/ownership";

const back = (form: FormData) => () => `/reports/${form.get("reportId")}/boundary`;

export async function saveBoundary(_: FormState, form: FormData): Promise<FormState> {
  return answerRedirect(withScopes(form), editBoundaryInput, editBoundary, back(form));
}

export async function saveClaim(_: FormState, form: FormData): Promise<FormState> {
  return answerRedirect(form, declarationsInput, setDeclarations, back(form));
}

export async function saveNewSite(_: FormState, form: FormData): Promise<FormState> {
  return answerRedirect(withSiteRecords(form), addSiteInput, addSite, back(form));
}

export async function saveSite(_: FormState, form: FormData): Promise<FormState> {
  return answerRedirect(withSiteRecords(form), changeSiteInput, changeSite, back(form));
}

export async function saveExclusion(_: FormState, form: FormData): Promise<FormState> {
  return answerRedirect(inGrams(form), setExclusionInput, setExclusion, back(form));
}

export async function dropExclusion(_: FormState, form: FormData): Promise<FormState> {
  return answerRedirect(form, entryInput, removeExclusion, back(form));
}

/** The scopes that were ticked, as one list. */
function withScopes(form: FormData): FormData {
  const ticked = ["1", "2", "3"].filter((scope) => form.get(`scope${scope}`) === "on");
  form.set("scopes", ticked.join(","));
  return form;
}

/** Shares owned as one list, and a control test as one record; none where nobody is named as the operator. */
function withSiteRecords(form: FormData): FormData {
  const owned = ownershipIn(String(form.get("ownership") ?? ""));
  form.set("ownership", JSON.stringify(owned));
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const operatedBy = text("test.operatedBy");
  const test = {
    operatedBy,
    lease: text("test.lease"),
    ownEquipment: form.get("test.ownEquipment") === "on",
    evidence: text("test.evidence"),
    result: text("test.result"),
  };
  form.set("controlTest", JSON.stringify(operatedBy ? test : null));
  return form;
}

/** People estimate in tonnes; the record is in whole grams. What is no number is left for the schema to refuse. */
function inGrams(form: FormData): FormData {
  const typed = String(form.get("estimatedTonnes") ?? "").replace(/[, ]/g, "");
  const plain = /^\d{1,9}(\.\d{1,6})?$/.test(typed);
  form.set("estimatedGrams", plain ? String(gramsOf(typed)) : typed);
  return form;
}
