"use client";
import { type ReactNode, useContext } from "react";
import { Choices } from "./choices";
import { FormContext, fieldId } from "./form-context";

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
  const { id: form, state } = useContext(FormContext);
  const id = fieldId(form, name);
  const chosen = state.kept?.[name] ?? defaultValue;
  return (
    <Choices name={name} legend={legend} hint={hint}>
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
    </Choices>
  );
}
