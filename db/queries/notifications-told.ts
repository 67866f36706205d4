import { randomUUID } from "node:crypto";
import { and, desc, eq, gt, inArray, isNull, lte, or } from "drizzle-orm";
import type { MessageGroup } from "@/lib/domain/messages/kind-rows";
import { type KindRow, kindsOf } from "@/lib/domain/messages/kinds";
import {
  type Assigned,
  type Candidate,
  mailable,
  pathOf,
  rolesAsked,
  toldTo,
} from "@/lib/domain/messages/told-to";
import { platformId } from "@/lib/domain/roles";
import type { Reading, Writing } from "../client";
import type { AuditEvent } from "./audit";
import { insertNotifications } from "./notifications";
import { insertOutbox } from "./outbox";

/** What is told of: the record, and what makes a message of it told once to a person. */
export type Cause = {
  readonly aboutId: string;
  readonly reportId: string | null;
  readonly subjectId: string;
  readonly dueOn: string | null;
  readonly key: string;
  readonly at: string;
  readonly actorId: string | null;
  /** Whom the act or the thing names, such as a complaint's handler. */
  readonly namedId: string | null;
};

/**
 * Tells whom an act concerns, in the act's own transaction: with it or not at all. `mailed` is whether
 * e-mail is set up; without it the portal alone tells.
 */
export async function tellOfAct(
  at: Writing,
  event: AuditEvent,
  told: Readonly<Record<string, string | number | null>>,
  mailed: boolean,
): Promise<void> {
  for (const row of kindsOf(event.action, told)) {
    const day = event.at.slice(0, 10);
    const once = row.gathers
      ? `${row.kind} ${event.reportId ?? event.subjectId} ${day}`
      : `${row.kind} ${event.organisationId} ${event.seq}`;
    const { organisationId: aboutId, reportId, subjectId, actorId } = event;
    for (const namedId of namedBy(told)) {
      const who = { aboutId, reportId, subjectId, actorId, namedId };
      const cause = { ...who, dueOn: null, key: once, at: event.at };
      await tell(at, row, cause, mailed);
    }
  }
}

/** Whom an act names: a complaint's handler, or the two accounts of a merge; otherwise nobody, once. */
function namedBy({ handlerId, accountId, otherId }: Parameters<typeof tellOfAct>[2]) {
  const named = [handlerId, accountId, otherId].filter((one) => typeof one === "string");
  return named.length > 0 ? named : [null];
}

/** Writes a message to everyone whom its row names, and an e-mail for those who take it; returns how many were told. */
export async function tell(
  at: Writing,
  row: KindRow,
  cause: Cause,
  mailed: boolean,
): Promise<number> {
  const around = await aroundOf(at, row, cause.reportId);
  const { reportId, subjectId, aboutId, dueOn } = cause;
  const ids = { subject: subjectId, ...(reportId && { report: reportId }) };
  const path = pathOf(row, { ...ids, ...(around.engagement && { engagement: around.engagement }) });
  if (path === undefined) return 0;
  const people = await readersOf(at, row, cause, around);
  const rows = people.map(({ userId, organisationId }) => ({
    ...{ id: randomUUID(), userId, organisationId, aboutId, reportId, kind: row.kind, path, dueOn },
    ...{ key: `${cause.key} ${userId}`, at: cause.at, readAt: null },
  }));
  const added = await insertNotifications(at, rows);
  const wanting = new Set(people.filter((one) => mailable(one, row)).map(({ userId }) => userId));
  const posted = rows.filter(({ id, userId }) => added.has(id) && wanting.has(userId));
  if (mailed) await insertOutbox(at, posted);
  return added.size;
}

type Around = {
  readonly engagement: string | null;
  readonly bodyId: string | null;
  readonly assigned: readonly Assigned[];
};

/** Who would be told of a row now: also asked when an e-mail is about to leave, so that none goes to who left. */
export async function readersOf(
  at: Reading,
  row: KindRow,
  cause: Pick<Cause, "aboutId" | "at" | "actorId" | "namedId">,
  { bodyId, assigned }: Around,
): Promise<readonly Candidate[]> {
  const { memberships: m, users: u } = at.t;
  const organisations = [cause.aboutId, platformId, ...(bodyId ? [bodyId] : [])];
  const people = await at.db
    .select({ userId: u.id, organisationId: m.organisationId, role: m.role, demo: u.demoSince })
    .from(m)
    .innerJoin(u, eq(u.id, m.userId))
    .where(
      and(
        or(inArray(m.organisationId, organisations), eq(u.id, cause.namedId ?? "")),
        inArray(m.role, [...rolesAsked(row.to)]),
        lte(m.validFrom, cause.at),
        or(isNull(m.validTo), gt(m.validTo, cause.at)),
        isNull(u.deactivatedAt),
      ),
    );
  const refused = await refusalsOf(
    at,
    people.map(({ userId }) => userId),
  );
  const candidates = people.map((one) => ({
    ...one,
    demo: one.demo !== null,
    refused: refused.get(one.userId) ?? new Set<MessageGroup>(),
  }));
  return toldTo(row, candidates, assigned, cause.actorId, cause.namedId);
}

/** A report's engagement with who is assigned to it; nothing before there is one, nor for most rows once it has ended. */
export async function aroundOf(
  { db, t }: Reading,
  { ended }: Pick<KindRow, "ended">,
  reportId: string | null,
): Promise<Around> {
  const { engagements: e, assignments: a } = t;
  const none = { engagement: null, bodyId: null, assigned: [] };
  if (reportId === null) return none;
  const [latest] = await db
    .select({ id: e.id, bodyId: e.bodyId, state: e.state })
    .from(e)
    .where(eq(e.reportId, reportId))
    .orderBy(desc(e.n))
    .limit(1);
  if (!latest || (latest.state === "terminated" && !ended)) return none;
  const assigned = await db
    .select({ userId: a.userId, duty: a.duty, signs: a.signs })
    .from(a)
    .where(eq(a.engagementId, latest.id));
  return { engagement: latest.id, bodyId: latest.bodyId, assigned };
}

async function refusalsOf({ db, t }: Reading, userIds: readonly string[]) {
  const { mailRefusals: f } = t;
  const found = new Map<string, Set<MessageGroup>>();
  if (userIds.length === 0) return found;
  const rows = await db
    .select()
    .from(f)
    .where(inArray(f.userId, [...userIds]));
  for (const { userId, group } of rows) {
    found.set(userId, (found.get(userId) ?? new Set()).add(group));
  }
  return found;
}
