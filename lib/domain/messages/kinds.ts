import type { Permission } from "../permissions";
import { type KindShape, messageKinds } from "./kind-rows";

export type MessageKind = keyof typeof messageKinds;
export const messageKindNames = Object.keys(messageKinds) as readonly MessageKind[];
export type KindRow = KindShape & { readonly kind: MessageKind };

/** A kind's row, with all that a row may say. */
export function rowOf(kind: MessageKind): KindRow {
  const row: KindShape = messageKinds[kind];
  return { ...row, kind };
}

/** The messages that an act causes, given what it told in the trail. */
export function kindsOf(
  act: Permission,
  told: Readonly<Record<string, string | number | null>>,
): readonly KindRow[] {
  return messageKindNames
    .map(rowOf)
    .filter(({ on, when = {} }) =>
      [on].flat().includes(act)
        ? Object.entries(when).every(([name, value]) => told[name] === value)
        : false,
    );
}
