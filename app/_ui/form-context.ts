"use client";
import { createContext, useContext } from "react";
import type { FormState } from "@/lib/domain/form-state";

type FormScope = { readonly id: string; readonly state: FormState };
type FieldScope = {
  readonly name: string;
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  readonly kept: string | undefined;
};

/** What a form tells its fields: its id, and its last answer. */
export const FormContext = createContext<FormScope>({ id: "form", state: { status: "idle" } });

/** What a field tells its input. */
export const FieldContext = createContext<FieldScope | null>(null);

/** The field an input stands in; an input outside a field is a fault of ours. */
export function useField(): FieldScope {
  const field = useContext(FieldContext);
  if (!field) throw new Error("an input stands in a Field");
  return field;
}

/** The id of a form's field, for its label and for links to it. */
export const fieldId = (form: string, name: string) => `${form}-${name}`;
