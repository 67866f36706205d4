"use client";
import { type ReactNode, useContext } from "react";
import { FormContext, fieldId } from "./form-context";
import { useTold } from "./told";

type Choice = { readonly value: string; readonly label: ReactNode; readonly hint?: ReactNode };
type Props = {
  readonly name: string;
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly choices: readonly Choice[];
  readonly defaultValue?: string;
};

/** One of a few, all in sight. An error's link leads to the first of them. */
export function Radios({ name, legend, hint, choices, defaultValue }: Props) {
  const tell = useTold();
  const { id: form, state } = useContext(FormContext);
  const told = state.fields?.[name];
  const id = fieldId(form, name);
  const chosen = state.kept?.[name] ?? defaultValue;
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
      {choices.map((choice, index) => (
        <label key={choice.value} className="flex items-start gap-3 py-1">
          <input
            key={String(chosen)}
            type="radio"
            id={index === 0 ? id : undefined}
            name={name}
            value={choice.value}
            defaultChecked={choice.value === chosen}
            className="mt-0.5 size-6 shrink-0 accent-primary"
          />
          <span className="py-0.5">
            {choice.label}
            {choice.hint && (
              <span className="block text-sm text-muted-foreground">{choice.hint}</span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
