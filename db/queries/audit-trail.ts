import { and, asc, desc, eq, gte, inArray, lt, lte, or, type SQL } from "drizzle-orm";
import type { AuditInput } from "@/lib/domain/inputs/audit";
import { after, days, startOfDay } from "@/lib/domain/instants";
import type { Permission } from "@/lib/domain/permissions";
import type { Reading } from "../client";
import type { Row } from "../tables";
import type { AuditEvent } from "./audit";
import { endsOf } from "./engagement-ends";

/** Which events a person may see: undefined `everything` leaves it to the lists. */
export type Sight = {
  readonly userId: string;
  readonly everything: boolean;
  /** Organisations of which all is seen, and those of which one's own acts are. */
  readonly wholly: readonly string[];
  readonly ownActs: readonly string[];
  readonly reports: readonly string[];
  /** Reports of terminated engagements: what happened up to their end is seen, and nothing later. */
  readonly ended: readonly Ended[];
};
type Ended = { readonly reportId: string; readonly until: string };

export type SeenEvent = AuditEvent & {
  readonly organisationName: string | null;
  readonly reportLabel: string | null;
};

/** The events of a sight that a filter leaves, the latest first. */
export async function eventsSeen(
  { db, t }: Reading,
  sight: Sight,
  filter: AuditInput,
  limit: number,
): Promise<SeenEvent[]> {
  const { auditEvents: e, organisations: o, reports: r } = t;
  const rows = await db
    .select({ event: e, organisationName: o.legalName, reportLabel: r.label })
    .from(e)
    .leftJoin(o, eq(o.id, e.organisationId))
    .leftJoin(r, eq(r.id, e.reportId))
    .where(and(within(e, sight), ...narrowed(e, filter)))
    .orderBy(desc(e.at), desc(e.organisationId), desc(e.seq))
    .limit(limit);
  return rows.map(({ event, ...names }) => ({ ...event, ...names }));
}

/** Who acted in what a sight shows, and how: what the filters offer. */
export async function actorsSeen({ db, t }: Reading, sight: Sight) {
  const { auditEvents: e } = t;
  const people = await db
    .select({ id: e.actorId, name: e.actorName })
    .from(e)
    .where(within(e, sight))
    .groupBy(e.actorId, e.actorName)
    .orderBy(asc(e.actorName), asc(e.actorId));
  const actions = await db
    .select({ action: e.action })
    .from(e)
    .where(within(e, sight))
    .groupBy(e.action)
    .orderBy(asc(e.action));
  return { people, actions: actions.map(({ action }): Permission => action) };
}

/**
 * The reports a person is assigned to in one of these duties, and those of bodies they administer; apart, those
 * whose engagement was terminated, with its end.
 */
export async function reportsReached(
  at: Reading,
  { userId, bodies }: { readonly userId: string; readonly bodies: readonly string[] },
) {
  const { db, t } = at;
  const { engagements: g, assignments: a } = t;
  const engaged = { id: g.id, reportId: g.reportId, state: g.state };
  const assigned = await db
    .select(engaged)
    .from(g)
    .innerJoin(a, eq(a.engagementId, g.id))
    .where(and(eq(a.userId, userId), inArray(a.duty, ["lead_verifier", "reviewer", "issuer"])));
  const administered =
    bodies.length === 0
      ? []
      : await db
          .select(engaged)
          .from(g)
          .where(inArray(g.bodyId, [...bodies]));
  const ends = await endsOf(
    at,
    [...assigned, ...administered].filter(hasEnded).map(({ id }) => id),
  );
  const going = (rows: readonly Reached[]) =>
    rows.filter((one) => !hasEnded(one)).map(({ reportId }) => reportId);
  const until = (rows: readonly Reached[]) =>
    rows.flatMap(({ id, reportId }) => {
      const end = ends.get(id);
      return end === undefined ? [] : [{ reportId, until: end }];
    });
  return {
    assigned: { reports: going(assigned), ended: until(assigned) },
    administered: { reports: going(administered), ended: until(administered) },
  };
}

type Reached = Pick<Row<"engagements">, "id" | "reportId" | "state">;
const hasEnded = ({ state }: Reached) => state === "terminated";

type Events = Reading["t"]["auditEvents"];

function within(e: Events, { userId, everything, wholly, ownActs, reports, ended }: Sight) {
  if (everything) return undefined;
  return or(
    inArray(e.organisationId, ["", ...wholly]),
    and(inArray(e.organisationId, ["", ...ownActs]), eq(e.actorId, userId)),
    inArray(e.reportId, ["", ...reports]),
    ...ended.map(({ reportId, until }) => and(eq(e.reportId, reportId), lte(e.at, until))),
  );
}

function narrowed(e: Events, filter: AuditInput): (SQL | undefined)[] {
  const { person, action, organisation, report, from, to, before } = filter;
  return [
    person === undefined ? undefined : eq(e.actorId, person),
    action === undefined ? undefined : eq(e.action, action),
    organisation === undefined ? undefined : eq(e.organisationId, organisation),
    report === undefined ? undefined : eq(e.reportId, report),
    from === undefined ? undefined : gte(e.at, startOfDay(from)),
    to === undefined ? undefined : lt(e.at, after(startOfDay(to), days(1))),
    before === undefined ? undefined : earlier(e, before),
  ];
}

/** What comes after the event a page ended with, in the order of the list. */
function earlier(e: Events, cursor: string): SQL | undefined {
  const [at = "", organisation = "", seq = "0"] = cursor.split("~");
  return or(
    lt(e.at, at),
    and(eq(e.at, at), lt(e.organisationId, organisation)),
    and(eq(e.at, at), eq(e.organisationId, organisation), lt(e.seq, Number(seq))),
  );
}
