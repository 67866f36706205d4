"use client";
import { type ReactNode, useContext } from "react";
import { FormContext, fieldId } from "./form-context";
import { useTold } from "./told";

type Props = {
  readonly name: string;
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly children: ReactNode;
};

/** A question with its choices in sight: its words, its hint, and what is wrong with the answer. */
export function Choices({ name, legend, hint, children }: Props) {
  const tell = useTold();
  const { id: form, state } = useContext(FormContext);
  const told = state.fields?.[name];
  const id = fieldId(form, name);
  const ids = [hint && `${id}-hint`, told && `${id}-error`].filter(Boolean).join(" ");
  return (
    <fieldset
      aria-describedby={ids || undefined}
      className={told ? "border-l-4 border-destructive pl-3" : ""}
    >
      <legend className="mb-1 font-medium">{legend}</legend>
      {hint && (
        <p id={`${id}-hint`} className="mb-1 text-sm text-muted-foreground">
          {hint}
        </p>
      )}
      {told && (
        <p id={`${id}-error`} className="mb-1 text-sm font-medium text-destructive">
          {tell(told)}
        </p>
      )}
      {children}
    </fieldset>
  );
}
