import { claimsOf } from "@/db/queries/claims";
import { unlinkSubject } from "@/db/queries/evidence";
import { findOrganisation, type Organisation } from "@/db/queries/organisations";
import { namesOf } from "@/db/queries/people";
import { declarationsOf, findReport } from "@/db/queries/reports";
import { checksOf, type RegistryCheck } from "@/db/queries/retirement-checks";
import {
  findRetirement,
  insertRetirement,
  type RetirementRow,
  recordedRetirements,
  retirementsOf,
  reverse,
  toRetirement,
} from "@/db/queries/retirements";
import { refuseRequested } from "@/lib/domain/assurance/claim-guards";
import type { Retirement } from "@/lib/domain/case/case-file";
import { refuseSaid } from "@/lib/domain/claims/banned";
import type { RecordRetirementInput } from "@/lib/domain/inputs/entries";
import type { ReverseInput } from "@/lib/domain/inputs/ledger";
import { isOwnName } from "@/lib/domain/ledger/beneficiary";
import { statusOf } from "@/lib/domain/ledger/status";
import { Refusal } from "@/lib/domain/refusal";
import { blockOf, refuseUnlike } from "@/lib/domain/retirement-block";
import type { Actor } from "@/lib/domain/roles";
import { readsSerials } from "@/lib/domain/serials";
import type { Word } from "@/lib/domain/words/en";
import { view } from "./doors";
import { edit, seen, stampOf } from "./editing";

/** A report's retirements by key, each with its block, and whether it was checked, belongs to a claim or to a revoked certificate. */
export function listRetirements(actor: Actor, reportId: string) {
  return view(actor, "report.view", {
    find: (at) => findReport(at, reportId),
    async show(at) {
      const rows = await recordedRetirements(at, reportId);
      const counting = new Set((await retirementsOf(at, reportId)).map(({ id }) => id));
      const checkers = rows.flatMap(({ checkedBy }) => checkedBy ?? []);
      const names = await namesOf(at, checkers);
      const checks = await checksOf(at, reportId);
      return rows.map((row) => ({
        ...shown(row, checks),
        revoked: !counting.has(row.id),
        checkedByName: names.get(row.checkedBy ?? "") ?? null,
      }));
    },
  });
}

/**
 * Records credits as retired: whole tonnes, as many as the serial's block. Throws a Refusal `invalid`
 * by field for a malformed serial or one that says otherwise, another beneficiary or a date before issue, and `conflict` where
 * anybody in this installation has a number of the block, without saying who, and while a claim is requested.
 */
export function recordRetirement(actor: Actor, { reportId, ...retirement }: RecordRetirementInput) {
  const recorded = [{ kind: "retirement", key: retirement.key, isNew: true } as const];
  return edit(actor, "retirement.record", reportId, recorded, async (at, report, now) => {
    refuseRequested(await claimsOf(at, reportId));
    refuseSaid("retirement", retirement, declarationsOf(report).claim);
    const { organisationId } = report;
    const organisation = await findOrganisation(at, organisationId);
    if (organisation) refuseStranger(organisation, retirement);
    if (retirement.retiredOn < retirement.issuedOn && !retirement.forward)
      throw fault("retiredOn", "credits.refused.beforeIssue");
    refuseUnlike(retirement, now.slice(0, 10));
    const stamp = { ...stampOf(actor, report, now), organisationId };
    await insertRetirement(at, stamp, retirement, blockOf(retirement));
    return { key: retirement.key, programme: retirement.programme, tonnes: retirement.quantity };
  });
}

/**
 * Takes back a retirement that was recorded in error, by a reversing entry with its reason: its serials are free
 * again, and the block's history keeps both entries. Throws a Refusal `conflict` where a claim has bound it.
 */
export function reverseRetirement(actor: Actor, { reportId, key, reason }: ReverseInput) {
  const touched = { kind: "retirement", key } as const;
  return edit(actor, "retirement.record", reportId, [touched], async (at, report, now) => {
    refuseRequested(await claimsOf(at, reportId));
    refuseSaid("reversal", { reason }, declarationsOf(report).claim);
    const row = seen(await findRetirement(at, reportId, key), undefined);
    if (row.claimId !== null) throw new Refusal("conflict", "credits.refused.bound");
    await reverse(at, row, { at: now, by: actor.userId, reason });
    await unlinkSubject(at, reportId, "retirement", [key]);
    return { reversed: key, tonnes: row.quantity, reason };
  });
}

/** Credits are retired for the organisation itself, under its legal name or an alias (domain.md 2). */
function refuseStranger(
  { aliases, ...named }: Organisation,
  { beneficiary }: Pick<Retirement, "beneficiary">,
): void {
  if (!isOwnName({ ...named, aliases: JSON.parse(aliases) }, beneficiary))
    throw fault("beneficiary", "credits.refused.beneficiary");
}

function fault(field: string, word: Word): Refusal {
  return new Refusal("invalid", word, { fields: { [field]: { word } } });
}

function shown(row: RetirementRow, checks: readonly RegistryCheck[]) {
  const { id, version, register, blockStart, blockEnd, checkedBy, checkedAt, claimId } = row;
  const last = checks.findLast(({ retirementId }) => retirementId === id);
  return {
    ...toRetirement(row),
    id,
    version,
    block: { register, start: blockStart, end: blockEnd },
    status: statusOf(row, last),
    overlapChecked: readsSerials(row.programme),
    checkedBy,
    checkedAt,
    bound: claimId !== null,
  };
}
