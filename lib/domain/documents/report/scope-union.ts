import type { Scope } from "../../case/parts";
import { unionOf } from "../../years/scope-unions";
import type { Translate } from "../translate";

/** Scopes by name: "Scope 1 and 2". */
export function scopeUnion(scopes: readonly Scope[], t: Translate): string {
  const union = unionOf(scopes);
  if (union) return t(`progress.scopes.${union}`);
  return scopes.map((scope) => t(`progress.scopes.${scope}`)).join(", ");
}
