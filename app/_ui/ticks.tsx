"use client";
import { type ReactNode, useContext } from "react";
import { Choices } from "./choices";
import { FormContext, fieldId } from "./form-context";
import { ListTick } from "./list-tick";

type Props = {
  readonly name: string;
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly choices: readonly { readonly value: string; readonly label: ReactNode }[];
  readonly ticked: readonly string[];
};

/** Some of a few, all in sight; sent as a list of what was ticked. An error's link leads to the first of them. */
export function Ticks({ name, legend, hint, choices, ticked }: Props) {
  const { id: form } = useContext(FormContext);
  const first = fieldId(form, name);
  return (
    <Choices name={name} legend={legend} hint={hint}>
      {choices.map(({ value, label }, index) => {
        const id = index === 0 ? first : `${first}-${value}`;
        return (
          <div key={value} className="flex items-start gap-3 py-1">
            <ListTick id={id} name={name} value={value} ticked={ticked.includes(value)} />
            <label htmlFor={id} className="py-0.5">
              {label}
            </label>
          </div>
        );
      })}
    </Choices>
  );
}
