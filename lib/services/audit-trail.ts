import type { Reading } from "@/db/client";
import {
  actorsSeen,
  eventsSeen,
  reportsReached,
  type SeenEvent,
  type Sight,
} from "@/db/queries/audit-trail";
import { csvText } from "@/lib/domain/csv-text";
import type { AuditInput } from "@/lib/domain/inputs/audit";
import { administratorOf } from "@/lib/domain/membership-rules";
import type { Actor, Membership } from "@/lib/domain/roles";
import { toldOf } from "@/lib/domain/told-inside";
import { across } from "./doors";

const pageSize = 100;
const exportedAtMost = 50_000;

/**
 * What a person may see of the trail, the latest first (domain.md §8): administrators all of their
 * organisation, reporters their own acts, verifiers what happened to the reports they are assigned to,
 * the body's and the platform's administrators that it happened, without its detail.
 */
export function auditTrail(actor: Actor, filter: AuditInput) {
  return across(actor, "audit.view", async (at, memberships) => {
    const { sight, shown } = await sightOf(at, actor, memberships);
    const rows = await eventsSeen(at, sight, filter, pageSize + 1);
    const events = rows.slice(0, pageSize).map((row) => told(row, shown));
    const last = events.at(-1);
    const next =
      rows.length > pageSize && last ? `${last.at}~${last.organisationId}~${last.seq}` : undefined;
    return { events, next, ...(await actorsSeen(at, sight)) };
  });
}

/** The same as CSV text, every page of it. */
export function exportAudit(actor: Actor, { before: _, ...filter }: AuditInput): Promise<string> {
  return across(actor, "audit.view", async (at, memberships) => {
    const { sight, shown } = await sightOf(at, actor, memberships);
    const rows = await eventsSeen(at, sight, filter, exportedAtMost);
    const head = [
      "at",
      "organisation",
      "number",
      "person",
      "action",
      "subject",
      "report",
      "detail",
    ];
    const lines = rows.map((row) => {
      const { detail, organisationName, seq, actorName, action, subjectId, reportLabel } = told(
        row,
        shown,
      );
      const written = detail ? JSON.stringify(detail) : "";
      return [row.at, organisationName, seq, actorName, action, subjectId, reportLabel, written];
    });
    return csvText([head, ...lines]);
  });
}

async function sightOf(at: Reading, { userId }: Actor, memberships: readonly Membership[]) {
  const administered = memberships.filter(
    ({ role, organisationKind }) => role === administratorOf[organisationKind],
  );
  const wholly = administered.map(({ organisationId }) => organisationId);
  const ownActs = memberships.map(({ organisationId }) => organisationId);
  const bodies = administered
    .filter(({ organisationKind }) => organisationKind === "body")
    .map(({ organisationId }) => organisationId);
  const reached = await reportsReached(at, { userId, bodies });
  const everything = administered.some(({ organisationKind }) => organisationKind === "platform");
  const { assigned: own, administered: others } = reached;
  const reports = [...own.reports, ...others.reports];
  const ended = [...own.ended, ...others.ended];
  const sight: Sight = { userId, everything, wholly, ownActs, reports, ended };
  const assigned = new Set([...own.reports, ...own.ended.map(({ reportId }) => reportId)]);
  const detailed = ({ organisationId, reportId, actorId }: SeenEvent) =>
    wholly.includes(organisationId) || actorId === userId || assigned.has(reportId ?? "");
  const inside = ({ organisationId }: SeenEvent) => ownActs.includes(organisationId);
  return { sight, shown: { detailed, inside } };
}

type Shown = Readonly<Record<"detailed" | "inside", (event: SeenEvent) => boolean>>;

function told(row: SeenEvent, { detailed, inside }: Shown) {
  const detail = detailed(row) ? toldOf<unknown>(row, inside(row)) : null;
  return { ...row, id: `${row.organisationId}~${row.seq}`, detail };
}
