"use client";
import clsx from "clsx";
import type { ComponentProps, ReactNode } from "react";
import { useField } from "./form-context";

const widths = { short: "max-w-32", medium: "max-w-60", long: "max-w-md", full: "" } as const;
type Width = { readonly width?: keyof typeof widths };
const box =
  "block w-full rounded-md border border-control bg-surface px-3 py-2 text-base text-foreground max-md:min-h-11 aria-invalid:border-destructive aria-invalid:border-2";

/** What every input takes from its field; the kept value wins over the one the page came with. */
function useWiring(width: keyof typeof widths, defaultValue?: unknown) {
  const { name, id, describedBy, invalid, kept } = useField();
  const value = kept ?? (defaultValue as string | number | readonly string[] | undefined);
  const aria = { "aria-describedby": describedBy, "aria-invalid": invalid || undefined };
  return { name, id, ...aria, defaultValue: value, className: clsx(box, widths[width]) };
}

/** One line of text. The width tells the length expected. */
export function Input({ width = "long", defaultValue, ...rest }: ComponentProps<"input"> & Width) {
  return <input {...useWiring(width, defaultValue)} {...rest} />;
}

/** A number as exact decimal text, right-aligned, with its unit behind it. */
export function NumberInput(props: ComponentProps<"input"> & Width & { unit?: ReactNode }) {
  const { width = "medium", defaultValue, unit, ...rest } = props;
  const { className, ...wiring } = useWiring(width, defaultValue);
  const look = clsx(className, "text-right tabular-nums");
  return (
    <span className="flex items-center gap-2">
      <input {...wiring} inputMode="decimal" autoComplete="off" className={look} {...rest} />
      {unit && <span className="text-sm text-muted-foreground">{unit}</span>}
    </span>
  );
}

type Choice = { readonly value: string; readonly label: string };
type SelectProps = ComponentProps<"select"> & Width & { readonly choices: readonly Choice[] };

/** A choice of one. Drawn anew when the kept value changes, as a form's reset forgets a select's. */
export function Select({ width = "long", defaultValue, choices, ...rest }: SelectProps) {
  const wiring = useWiring(width, defaultValue);
  return (
    <select key={String(wiring.defaultValue)} {...wiring} {...rest}>
      {choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

/** Some lines of text. */
export function TextArea(props: ComponentProps<"textarea"> & Width) {
  const { width = "full", rows = 4, defaultValue, ...rest } = props;
  return <textarea rows={rows} {...useWiring(width, defaultValue)} {...rest} />;
}
