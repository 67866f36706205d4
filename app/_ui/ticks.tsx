"use client";
import { type ReactNode, useContext } from "react";
import { Choices } from "./choices";
import { FormContext, fieldId } from "./form-context";

type Props = {
  readonly name: string;
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly choices: readonly { readonly value: string; readonly label: ReactNode }[];
  readonly ticked: readonly string[];
};

/** Some of a few, all in sight; sent as a record of what was ticked. An error's link leads to the first of them. */
export function Ticks({ name, legend, hint, choices, ticked }: Props) {
  const { id: form, state } = useContext(FormContext);
  const id = fieldId(form, name);
  return (
    <Choices name={name} legend={legend} hint={hint}>
      {choices.map(({ value, label }, index) => {
        const sent = `${name}.${value}`;
        const is = state.kept ? sent in state.kept : ticked.includes(value);
        return (
          <label key={value} className="flex items-start gap-3 py-1">
            <input
              key={String(is)}
              type="checkbox"
              id={index === 0 ? id : undefined}
              name={sent}
              defaultChecked={is}
              className="mt-0.5 size-6 shrink-0 accent-primary"
            />
            <span className="py-0.5">{label}</span>
          </label>
        );
      })}
    </Choices>
  );
}
