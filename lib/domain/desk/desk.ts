import { pathOf } from "../messages/told-to";
import type { Permission } from "../permissions";
import { type Actor, may, type Owned } from "../roles";
import type { DeskNoun, Fact } from "./row";
import { allDeskRows, type DeskRow, type Wait } from "./rows";

/** A record as the desk sees it: what it is, in which state, what is true of it for this person. */
export type DeskRecord = Owned & {
  readonly noun: DeskNoun;
  readonly state: string;
  readonly facts: ReadonlySet<Fact>;
  /** When it was made, or the first of its findings raised: the instant where no act tells another. */
  readonly at: string;
  /** When each act was last done on its report. */
  readonly acts: ReadonlyMap<Permission, string>;
  readonly dueOn: string | null;
  readonly engagementId?: string;
  readonly organisation: string;
  readonly localName: string;
  readonly year: string;
};

/** One thing that waits for a person: what, whose, since when, by when, and where it is done. */
export type Waiting = {
  readonly wait: Wait;
  readonly id: string;
  /** The engagement it belongs to, or null before there is one. */
  readonly engagementId: string | null;
  readonly path: string;
  readonly since: string;
  readonly dueOn: string | null;
  readonly overdue: boolean;
  readonly organisation: string;
  readonly localName: string;
  readonly year: string;
};

/** All that waits for a person among the records they reach, what waits longest first. */
export function deskOf(
  actor: Actor,
  records: readonly DeskRecord[],
  today: string,
): readonly Waiting[] {
  const waiting = records.flatMap((record) =>
    allDeskRows
      .filter((row) => waits(row, record) && may(actor, row.act, record))
      .flatMap((row) => waitingOf(row, record, today)),
  );
  return waiting.sort((one, other) => compare(one.since, other.since) || compare(one.id, other.id));
}

function waits({ noun, in: states, when = [] }: DeskRow, record: DeskRecord): boolean {
  if (noun !== record.noun || !states.some((state) => state === record.state)) return false;
  return when.every((fact) => record.facts.has(fact));
}

function waitingOf(row: DeskRow, record: DeskRecord, today: string): readonly Waiting[] {
  const { id, reportId, engagementId, dueOn, organisation, localName, year } = record;
  const path = pathOf(row, {
    subject: id,
    ...(reportId && { report: reportId }),
    ...(engagementId && { engagement: engagementId }),
  });
  if (path === undefined) return [];
  const instants = (row.since ?? []).flatMap((act) => record.acts.get(act) ?? []);
  const since = instants.sort().at(-1) ?? record.at;
  const overdue = dueOn !== null && dueOn < today;
  const of = { id, engagementId: engagementId ?? null, organisation, localName, year };
  return [{ wait: row.wait, ...of, path, since, dueOn, overdue }];
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
