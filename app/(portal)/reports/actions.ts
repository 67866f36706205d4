"use server";
import { answerRedirect } from "@/app/_ui/answer";
import type { FormState } from "@/lib/domain/form-state";
import { createReportInput } from "@/lib/domain/inputs/report";
import { createReport } from "@/lib/services/reports";

/** Starts a year and goes to it. */
export async function startYear(_: FormState, form: FormData): Promise<FormState> {
  return answerRedirect(
    form,
    createReportInput,
    createReport,
    (made) => `/reports/${made.reportId}`,
  );
}
