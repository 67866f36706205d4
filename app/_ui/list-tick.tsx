"use client";
import { useContext } from "react";
import { FormContext } from "./form-context";

type Props = {
  /** Sent as `name[]`, however many are ticked. */
  readonly name: string;
  readonly value: string;
  readonly ticked?: boolean;
  /** For its label; without one it says `says`. */
  readonly id?: string;
  readonly says?: string;
};

/** One box of a list; after a refusal it stands as it was sent. */
export function ListTick({ name, value, ticked = false, id, says }: Props) {
  const { state } = useContext(FormContext);
  const sent = `${name}[]`;
  const is = state.kept ? (state.kept[sent] ?? "").split("\n").includes(value) : ticked;
  return (
    <input
      key={String(is)}
      type="checkbox"
      id={id}
      name={sent}
      value={value}
      defaultChecked={is}
      aria-label={says}
      className="mt-0.5 size-6 shrink-0 accent-primary"
    />
  );
}
