import type { Permission } from "./permissions";

/** An opinion and what becomes of its draft are the body's own until it is signed, which tells its kind (domain.md 8). */
const withheld: Partial<Record<Permission, readonly string[]>> = {
  "opinion.draft": ["kind", "proposed"],
  "opinion.review": ["kind", "opened"],
  "opinion.return": ["reason"],
  "opinion.hand_back": ["reason"],
};

/** An act's detail as its trail kept it, without what the people of the organisation that it concerns are not told. */
export function toldOf<T>(
  { action, detail }: { readonly action: Permission; readonly detail: string },
  inside: boolean,
): Readonly<Record<string, T>> {
  const whole: Readonly<Record<string, T>> = JSON.parse(detail);
  const hidden = inside ? (withheld[action] ?? []) : [];
  return Object.fromEntries(Object.entries(whole).filter(([name]) => !hidden.includes(name)));
}
