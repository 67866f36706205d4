import type { ReactNode } from "react";
import type { Touched } from "@/lib/domain/assurance/opening";
import { addingLocked, lockedAmong } from "./locks";
import type { Year } from "./year";

type Props = {
  readonly year: Year;
  readonly entry: Pick<Touched, "kind" | "key">;
  readonly children: ReactNode;
};

/** What the pages of declarations, and that of the boundary, are about: each is one thing, as the doors see it. */
export const ofDeclarations = { kind: "declarations", key: "declarations" } as const;
export const ofBoundary = { kind: "boundary", key: "boundary" } as const;

/** The form of an entry, unless a returned year has it locked: the notice above it tells that and the way out. */
export async function UnlessLocked({ year, entry: { kind, key }, children }: Props) {
  return (await lockedAmong(year, kind, [{ key }])).has(key) ? null : children;
}

type AddingProps = Pick<Props, "year" | "children"> & { readonly kind: Touched["kind"] };

/** The form of a new entry, unless a returned year takes none. */
export async function UnlessAddingLocked({ year, kind, children }: AddingProps) {
  return (await addingLocked(year, kind)) ? null : children;
}
