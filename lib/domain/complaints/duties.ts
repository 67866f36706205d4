import { groupedBy } from "../group";
import { Refusal } from "../refusal";
import type { Actor, Role } from "../roles";
import type { Word } from "../words/en";

/** Somebody with a role in a verification body. */
export type BodyPerson = {
  readonly userId: string;
  readonly name: string;
  readonly organisationId: string;
  readonly role: Role;
};

/** What SD8 asks of a complaint (domain.md 4.6). */
export type Naming = {
  /** The body that verified or issued its object; null where none is engaged. */
  readonly bodyId: string | null;
  /** Who verified, reviewed, issued, entered, or is assigned to it, and who belongs to its holder. */
  readonly involved: ReadonlySet<string>;
  /** Who decided it before it was appealed. */
  readonly decidedBy: string | null;
  /** Everybody with a role in a body, once for each role. */
  readonly people: readonly BodyPerson[];
};

/**
 * Whom the person of these accounts may name: people of the body with no part in the object, or, where nobody there is free,
 * those of another body. Nobody names themselves by any account (SD5, SD9), and an appeal is not for who decided first.
 */
export function freeHandlers(
  { bodyId, involved, decidedBy, people }: Naming,
  namer: readonly string[],
): readonly BodyPerson[] {
  const free = people.filter(
    ({ userId }) => !namer.includes(userId) && userId !== decidedBy && !involved.has(userId),
  );
  const once = [...groupedBy(free, ({ userId }) => userId).values()].map(([first]) => first);
  const own = once.filter(({ organisationId }) => organisationId === bodyId);
  return own.length > 0 ? own : once;
}

/** Whether this person names the handler: the body's administrator, or the platform's where none of them is free. */
export function isNamer(
  { bodyId, involved, people }: Naming,
  { userId, isPlatformAdmin }: { readonly userId: string; readonly isPlatformAdmin: boolean },
): boolean {
  const free = people.filter(
    (one) =>
      one.organisationId === bodyId && one.role === "body_admin" && !involved.has(one.userId),
  );
  return free.length > 0 ? free.some((one) => one.userId === userId) : isPlatformAdmin;
}

/** The handler named; throws a Refusal `forbidden` where SD8 allows neither the namer nor the handler. */
export function refuseNaming(
  naming: Naming,
  namer: Pick<Actor, "userId" | "accounts"> & { readonly isPlatformAdmin: boolean },
  handlerId: string,
): BodyPerson {
  if (!isNamer(naming, namer)) throw refused("complaints.refused.namer");
  const handler = freeHandlers(naming, namer.accounts).find(({ userId }) => userId === handlerId);
  if (!handler) throw refused("complaints.refused.hand");
  return handler;
}

/** @throws Refusal `forbidden` for anyone but the handler, and for a handler who has since taken part */
export function refuseOtherHand(
  handlerId: string | null,
  userId: string,
  involved: ReadonlySet<string>,
): void {
  if (handlerId !== userId) throw refused("complaints.refused.notHandler");
  if (involved.has(userId)) throw refused("complaints.refused.hand");
}

function refused(word: Word): Refusal {
  return new Refusal("forbidden", word, { fields: { handlerId: { word } } });
}
