import { useTranslations } from "next-intl";
import type { Scope } from "@/lib/domain/case/parts";

/** The unions of scopes that a metric or a target may name, as a form sends them. */
export const scopeUnions = ["1,2", "1,2,3", "3", "1", "2"] as const;
type Union = (typeof scopeUnions)[number];

/** Scopes by name: "Scope 1 and 2". */
export function useScopesName() {
  const t = useTranslations("progress.scopes");
  return (scopes: readonly Scope[]): string => {
    const union = [...scopes].sort().join(",");
    return isUnion(union) ? t(union) : scopes.map((scope) => t(`${scope}`)).join(", ");
  };
}

function isUnion(text: string): text is Union {
  return scopeUnions.some((one) => one === text);
}
