import { type Duty, type Role, roleNames, roles } from "../roles";
import type { MessageGroup, Reader } from "./kind-rows";
import type { KindRow } from "./kinds";

/** Somebody who holds a role now in the organisation, the body, or the platform's own. */
export type Candidate = {
  readonly userId: string;
  readonly organisationId: string;
  readonly role: Role;
  /** No address of a demonstration's person is anybody's: they are told in the portal alone. */
  readonly demo: boolean;
  readonly refused: ReadonlySet<MessageGroup>;
};
export type Assigned = {
  readonly userId: string;
  readonly duty: Duty;
  readonly signs: number;
};

/** The roles to look for: who signs and who is assigned hold a role in a body, whom an act names holds any. */
export function rolesAsked(to: readonly Reader[]): readonly Role[] {
  const duties: readonly Role[] = ["lead_verifier", "verifier", "reviewer", "issuer", "body_admin"];
  return [
    ...new Set(
      to.flatMap((one) => (isRole(one) ? [one] : one === "named" ? [...roleNames] : duties)),
    ),
  ];
}

/**
 * Who is told, each person once: those of the candidates whom the row names. A role that reaches what it
 * is assigned to is told of that alone; who did the act knows of it.
 */
export function toldTo(
  { to }: Pick<KindRow, "to">,
  candidates: readonly Candidate[],
  assigned: readonly Assigned[],
  actorId: string | null,
  namedId: string | null,
): readonly Candidate[] {
  const asked = candidates.filter(
    (one) =>
      one.userId !== actorId &&
      to.some((reader) =>
        reader === "named" ? one.userId === namedId : isReader(reader, one, assigned),
      ),
  );
  return [...new Map(asked.map((one) => [one.userId, one])).values()];
}

function isReader(
  reader: Exclude<Reader, "named">,
  one: Candidate,
  assigned: readonly Assigned[],
): boolean {
  const own = assigned.find(({ userId, duty }) => userId === one.userId && duty === one.role);
  if (!isRole(reader)) return own !== undefined && (reader === "assigned" || own.signs === 1);
  if (one.role !== reader) return false;
  return roles[reader].reach !== "assigned" || own !== undefined;
}

const isRole = (reader: Reader): reader is Role => Object.hasOwn(roles, reader);

/** Whether an e-mail goes out too: not to the demonstration's people, nor against the person's choice. */
export function mailable({ demo, refused }: Candidate, { group }: Pick<KindRow, "group">): boolean {
  return !demo && !refused.has(group);
}

type Ids = Readonly<Partial<Record<"report" | "engagement" | "subject", string>>>;

/** The address in this portal; undefined where the row names an id that is not there, as before an engagement. */
export function pathOf({ path }: Pick<KindRow, "path">, ids: Ids): string | undefined {
  const filled = path.replace(/\{(report|engagement|subject)\}/g, (all, name: keyof Ids) =>
    ids[name] === undefined ? all : encodeURIComponent(ids[name]),
  );
  return filled.includes("{") ? undefined : filled;
}
