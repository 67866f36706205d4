import type { Translate } from "./translate";

const known = ["1", "2", "3", "1+2"] as const;

/** A scope group such as "1+2" in words; an unknown one stands as it is. */
export function scopesName(scopes: string, t: Translate): string {
  const key = known.find((one) => one === scopes);
  return key ? t(`papers.scopes.${key}`) : scopes;
}
