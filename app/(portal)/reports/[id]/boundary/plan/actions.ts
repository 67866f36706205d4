"use server";
import { answerRedirect } from "@/app/_ui/answer";
import type { FormState } from "@/lib/domain/form-state";
import {
  declaredEntryInput,
  setPlanInput,
  setPlanMeasureInput,
} from "@/lib/domain/inputs/progress";
import { removePlanMeasure, setPlan, setPlanMeasure } from "@/lib/services/plans";

const back = (form: FormData) => () => `/reports/${form.get("reportId")}/boundary/plan`;

export async function savePlan(_: FormState, form: FormData): Promise<FormState> {
  return answerRedirect(form, setPlanInput, setPlan, back(form));
}

export async function savePlanMeasure(_: FormState, form: FormData): Promise<FormState> {
  return answerRedirect(form, setPlanMeasureInput, setPlanMeasure, back(form));
}

export async function dropPlanMeasure(_: FormState, form: FormData): Promise<FormState> {
  return answerRedirect(form, declaredEntryInput, removePlanMeasure, back(form));
}
