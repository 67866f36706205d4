"use client";
import clsx from "clsx";
import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useContext } from "react";
import { FieldContext, FormContext, fieldId } from "./form-context";
import { useTold } from "./told";

type Props = {
  /** The name it is sent under; errors in the form's answer find it by this. */
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly optional?: boolean;
  /** Label for the reader's ear only, where the table around it says it to the eye. */
  readonly hideLabel?: boolean;
  readonly children: ReactNode;
};

/** A label, its hint, its error and one input, tied together for eye and ear. */
export function Field({ name, label, hint, optional, hideLabel, children }: Props) {
  const t = useTranslations("common");
  const tell = useTold();
  const { id: form, state } = useContext(FormContext);
  const told = state.fields?.[name];
  const id = fieldId(form, name);
  const ids = [hint && `${id}-hint`, told && `${id}-error`].filter(Boolean);
  const describedBy = ids.length > 0 ? ids.join(" ") : undefined;
  const scope = { name, id, describedBy, invalid: told !== undefined, kept: state.kept?.[name] };
  return (
    <FieldContext value={scope}>
      <div className={clsx("space-y-1", told && "border-l-4 border-destructive pl-3")}>
        <label htmlFor={id} className={hideLabel ? "sr-only" : "block font-medium"}>
          {label}
          {optional && <span className="font-normal text-muted-foreground"> {t("optional")}</span>}
        </label>
        {hint && (
          <p id={`${id}-hint`} className="text-sm text-muted-foreground">
            {hint}
          </p>
        )}
        {told && <FieldError id={`${id}-error`}>{tell(told)}</FieldError>}
        {children}
      </div>
    </FieldContext>
  );
}

function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="flex items-start gap-1.5 text-sm font-medium text-destructive">
      <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      {children}
    </p>
  );
}
