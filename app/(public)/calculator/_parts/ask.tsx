import clsx from "clsx";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { InputRow } from "@/lib/domain/measures/types";
import { shelfFor } from "./numbers";

export const box =
  "mt-1 block w-full max-w-md rounded-md border border-control bg-surface px-3 py-2 text-base text-foreground max-md:min-h-11 aria-invalid:border-2 aria-invalid:border-destructive";

type Props = {
  readonly name: string;
  readonly label: ReactNode;
  readonly value: string;
  readonly hint?: string;
  readonly optional?: boolean;
  /** The list of keys that may be named. */
  readonly list?: string | undefined;
  readonly error?: string | undefined;
};

/** One input of an address form: it needs no script, and says what was wrong with it. */
export function Ask({ name, label, value, hint, optional = false, list, error }: Props) {
  const t = useTranslations("computing.form");
  const ids = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(" ");
  return (
    <div className={clsx(error && "border-l-4 border-destructive pl-3")}>
      <label htmlFor={name} className="block font-medium">
        {label}
        {optional && <span className="font-normal text-muted-foreground"> ({t("optional")})</span>}
      </label>
      {hint && (
        <p id={`${name}-hint`} className="text-sm text-muted-foreground">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${name}-error`} className="text-sm font-medium text-destructive">
          {error}
        </p>
      )}
      <input
        id={name}
        name={name}
        list={list}
        defaultValue={value}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={ids || undefined}
        aria-invalid={error ? true : undefined}
        className={box}
      />
    </div>
  );
}

/** Says of an input what may stand in it. */
export function useHint(): (row: InputRow) => string {
  const t = useTranslations("computing.form");
  return ({ name, kind, otherwise }) => {
    if (kind === "factor" || kind === "rate") return t(kind);
    return [
      kind === "share" && t("share"),
      shelfFor(name) && t("key"),
      otherwise && t("otherwise", { value: otherwise }),
    ]
      .filter(Boolean)
      .join(" · ");
  };
}
