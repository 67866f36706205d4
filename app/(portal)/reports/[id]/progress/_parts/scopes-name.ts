import { useTranslations } from "next-intl";
import type { Scope } from "@/lib/domain/case/parts";
import { unionOf } from "@/lib/domain/years/scope-unions";

/** Scopes by name: "Scope 1 and 2". */
export function useScopesName() {
  const t = useTranslations("progress.scopes");
  return (scopes: readonly Scope[]): string => {
    const union = unionOf(scopes);
    return union ? t(union) : scopes.map((scope) => t(`${scope}`)).join(", ");
  };
}
