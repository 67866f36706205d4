"use server";
import { answerRedirect } from "@/app/_ui/answer";
import type { FormState } from "@/lib/domain/form-state";
import {
  declaredEntryInput,
  setBaselineInput,
  setChangeInput,
  setComparativeInput,
  setDenominatorInput,
  setSeparateInput,
  setTargetInput,
} from "@/lib/domain/inputs/progress";
import {
  removeChange,
  removeComparative,
  removeDenominator,
  removeSeparate,
  removeTarget,
  setBaseline,
  setChange,
  setComparative,
  setDenominator,
  setSeparate,
  setTarget,
} from "@/lib/services/progress";

const back = (form: FormData) => () => `/reports/${form.get("reportId")}/progress`;

export async function saveBaseline(_: FormState, form: FormData): Promise<FormState> {
  return answerRedirect(form, setBaselineInput, setBaseline, back(form));
}

export async function saveChange(_: FormState, form: FormData): Promise<FormState> {
  return answerRedirect(form, setChangeInput, setChange, back(form));
}

export async function dropChange(_: FormState, form: FormData): Promise<FormState> {
  return answerRedirect(form, declaredEntryInput, removeChange, back(form));
}

/** Leads to the denominator's own page, where its files are linked. */
export async function saveDenominator(_: FormState, form: FormData): Promise<FormState> {
  const to = ({ key }: { readonly key: string }) => `${back(form)()}/denominators/${key}`;
  return answerRedirect(form, setDenominatorInput, setDenominator, to);
}

export async function dropDenominator(_: FormState, form: FormData): Promise<FormState> {
  return answerRedirect(form, declaredEntryInput, removeDenominator, back(form));
}

export async function saveTarget(_: FormState, form: FormData): Promise<FormState> {
  return answerRedirect(form, setTargetInput, setTarget, back(form));
}

export async function dropTarget(_: FormState, form: FormData): Promise<FormState> {
  return answerRedirect(form, declaredEntryInput, removeTarget, back(form));
}

export async function saveSeparate(_: FormState, form: FormData): Promise<FormState> {
  return answerRedirect(form, setSeparateInput, setSeparate, back(form));
}

export async function dropSeparate(_: FormState, form: FormData): Promise<FormState> {
  return answerRedirect(form, declaredEntryInput, removeSeparate, back(form));
}

export async function saveComparative(_: FormState, form: FormData): Promise<FormState> {
  return answerRedirect(form, setComparativeInput, setComparative, back(form));
}

export async function dropComparative(_: FormState, form: FormData): Promise<FormState> {
  return answerRedirect(form, declaredEntryInput, removeComparative, back(form));
}
