"use client";
import { useTranslations } from "next-intl";
import { type ComponentProps, type ReactNode, useContext } from "react";
import { FormContext, fieldId } from "./form-context";
import { useTold } from "./told";

type Props = Omit<ComponentProps<"input">, "name" | "type" | "id"> & {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly optional?: boolean;
};

/** A box to tick, with its words behind it: a statement to agree to, or one of several choices. */
export function Checkbox({ name, label, hint, optional, defaultChecked, ...rest }: Props) {
  const t = useTranslations("common");
  const tell = useTold();
  const { id: form, state } = useContext(FormContext);
  const told = state.fields?.[name];
  const id = fieldId(form, name);
  const ticked = state.kept ? name in state.kept : defaultChecked;
  const ids = [hint && `${id}-hint`, told && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className={told ? "border-l-4 border-destructive pl-3" : ""}>
      {told && (
        <p id={`${id}-error`} className="mb-1 text-sm font-medium text-destructive">
          {tell(told)}
        </p>
      )}
      <div className="flex items-start gap-3">
        <input
          key={String(ticked)}
          type="checkbox"
          id={id}
          name={name}
          defaultChecked={ticked}
          aria-describedby={ids || undefined}
          aria-invalid={told ? true : undefined}
          className="mt-0.5 size-6 shrink-0 accent-primary"
          {...rest}
        />
        <label htmlFor={id} className="py-0.5">
          {label}
          {optional && <span className="text-muted-foreground"> {t("optional")}</span>}
        </label>
      </div>
      {hint && (
        <p id={`${id}-hint`} className="mt-1 pl-9 text-sm text-muted-foreground">
          {hint}
        </p>
      )}
    </div>
  );
}
