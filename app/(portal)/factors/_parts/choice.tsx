import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

export const box =
  "h-10 w-full rounded-md border border-control bg-surface px-2 text-base text-foreground max-md:h-11";

type ChoiceProps = {
  readonly name: string;
  readonly label: string;
  readonly chosen: string | undefined;
  /** What the empty choice says; by default that all are meant. */
  readonly none?: string | undefined;
  readonly children: ReactNode;
};

/** One of many, as a part of an address. */
export function Choice({ name, label, chosen = "", none, children }: ChoiceProps) {
  const t = useTranslations("common");
  return (
    <label className="block min-w-0 space-y-1">
      <Label>{label}</Label>
      <select key={chosen} name={name} defaultValue={chosen} className={box}>
        <option value="">{none ?? t("all")}</option>
        {children}
      </select>
    </label>
  );
}

/** What a box of a search is for. */
export function Label({ children }: { children: ReactNode }) {
  return <span className="block text-sm text-muted-foreground">{children}</span>;
}
