import { unlinkSubject } from "@/db/queries/evidence";
import { findOrganisation, type Organisation } from "@/db/queries/organisations";
import { namesOf } from "@/db/queries/people";
import { findReport } from "@/db/queries/reports";
import {
  findRetirement,
  insertRetirement,
  markWithdrawn,
  type RetirementRow,
  retirementsOf,
  retirementsOfOrganisation,
  toRetirement,
} from "@/db/queries/retirements";
import type { Retirement } from "@/lib/domain/case/case-file";
import type { EntryInput, RecordRetirementInput } from "@/lib/domain/inputs/entries";
import { Refusal } from "@/lib/domain/refusal";
import { blockOf } from "@/lib/domain/retirement-block";
import type { Actor } from "@/lib/domain/roles";
import type { Word } from "@/lib/domain/words/en";
import { across, view } from "./doors";
import { edit, seen, stampOf } from "./editing";

/** A report's retirements by key, each with its block, and whether it was checked or belongs to a claim. */
export function listRetirements(actor: Actor, reportId: string) {
  return view(actor, "report.view", {
    find: (at) => findReport(at, reportId),
    async show(at) {
      const rows = await retirementsOf(at, reportId);
      const checkers = rows.flatMap(({ checkedBy }) => checkedBy ?? []);
      const names = await namesOf(at, checkers);
      return rows.map((row) => ({
        ...shown(row),
        checkedByName: names.get(row.checkedBy ?? "") ?? null,
      }));
    },
  });
}

/** The ledger: what the person's organisations have retired, over all their years, oldest first. */
export function listCredits(actor: Actor) {
  return across(actor, "retirement.record", async (at, memberships) => {
    const ids = [...new Set(memberships.map(({ organisationId }) => organisationId))];
    const rows = await Promise.all(ids.map((id) => retirementsOfOrganisation(at, id)));
    return rows.flat().map((row) => ({
      ...shown(row),
      reportId: row.reportId,
      organisationId: row.organisationId,
    }));
  });
}

/**
 * Records credits as retired: whole tonnes, as many as the serial's block. Throws a Refusal `invalid`
 * by field for a malformed serial, another beneficiary or a date before issue, and `conflict` where
 * anybody in this installation has a number of the block, without saying who.
 */
export function recordRetirement(actor: Actor, { reportId, ...retirement }: RecordRetirementInput) {
  return edit(actor, "retirement.record", reportId, async (at, report, now) => {
    const { organisationId } = report;
    const organisation = await findOrganisation(at, organisationId);
    if (organisation) refuseStranger(organisation, retirement);
    if (retirement.retiredOn < retirement.issuedOn && !retirement.forward)
      throw fault("retiredOn", "credits.refused.beforeIssue");
    const stamp = { ...stampOf(actor, report, now), organisationId };
    await insertRetirement(at, stamp, retirement, blockOf(retirement));
    return { key: retirement.key, programme: retirement.programme, tonnes: retirement.quantity };
  });
}

/** Takes a retirement back that no claim has bound; its serials are free again. */
export function withdrawRetirement(actor: Actor, { reportId, key }: EntryInput) {
  return edit(actor, "retirement.record", reportId, async (at, _, now) => {
    const row = seen(await findRetirement(at, reportId, key), undefined);
    if (row.claimId !== null) throw new Refusal("conflict", "credits.refused.bound");
    await markWithdrawn(at, row, now);
    await unlinkSubject(at, reportId, "retirement", [key]);
    return { withdrawn: key, tonnes: row.quantity };
  });
}

/** Credits are retired for the organisation itself, under its legal name or an alias (domain.md 2). */
function refuseStranger(
  { legalName, localName, aliases }: Organisation,
  { beneficiary }: Pick<Retirement, "beneficiary">,
): void {
  const others: string[] = JSON.parse(aliases);
  const names = [legalName, localName, ...others].map((name) => name.trim().toLowerCase());
  if (!names.includes(beneficiary.trim().toLowerCase()))
    throw fault("beneficiary", "credits.refused.beneficiary");
}

function fault(field: string, word: Word): Refusal {
  return new Refusal("invalid", word, { fields: { [field]: { word } } });
}

function shown(row: RetirementRow) {
  const { version, register, blockStart, blockEnd, checkedBy, checkedAt, claimId } = row;
  return {
    ...toRetirement(row),
    version,
    block: { register, start: blockStart, end: blockEnd },
    checkedBy,
    checkedAt,
    bound: claimId !== null,
  };
}
