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

/** Some of a few, all in sight; sent as a list of what was ticked. An error's link leads to the first of them. */
export function Ticks({ name, legend, hint, choices, ticked }: Props) {
  const { id: form, state } = useContext(FormContext);
  const id = fieldId(form, name);
  const sent = `${name}[]`;
  const kept = state.kept && (state.kept[sent]?.split("\n") ?? []);
  return (
    <Choices name={name} legend={legend} hint={hint}>
      {choices.map(({ value, label }, index) => {
        const is = kept ? kept.includes(value) : ticked.includes(value);
        return (
          <label key={value} className="flex items-start gap-3 py-1">
            <input
              key={String(is)}
              type="checkbox"
              id={index === 0 ? id : undefined}
              name={sent}
              value={value}
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
