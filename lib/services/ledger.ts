import type { Reading } from "@/db/client";
import { certificatesOf } from "@/db/queries/certificates";
import { correctionsOf } from "@/db/queries/corrections";
import { batchesOf, entriesOf, ledgerOf } from "@/db/queries/ledger";
import { findBlock } from "@/db/queries/ledger-search";
import { namesOf } from "@/db/queries/people";
import { findReport, reportsOf } from "@/db/queries/reports";
import { checksOf, checksOfOrganisation } from "@/db/queries/retirement-checks";
import {
  type RetirementRow,
  retirementsOfOrganisation,
  toRetirement,
} from "@/db/queries/retirements";
import { groupedBy } from "@/lib/domain/group";
import { balanceOf } from "@/lib/domain/ledger/entries";
import { statusOf } from "@/lib/domain/ledger/status";
import { yearsOf } from "@/lib/domain/ledger/years";
import type { Actor } from "@/lib/domain/roles";
import { readsSerials } from "@/lib/domain/serials";
import { isOpen } from "@/lib/domain/workflow";
import { across, view } from "./doors";

/** The ledger of each of a person's organisations: every block ever recorded, the batches held, and the years. */
export function listLedger(actor: Actor) {
  return across(actor, "retirement.record", async (at, memberships) => {
    const organisations = new Map(
      memberships.map((one) => [one.organisationId, one.organisationName]),
    );
    return Promise.all([...organisations].map(([id, name]) => ledgerShown(at, id, name)));
  });
}

async function ledgerShown(at: Reading, id: string, name: string) {
  const reports = await reportsOf(at, [id]);
  const labels = new Map(reports.map((one) => [one.id, one.label]));
  const entries = await ledgerOf(at, id);
  const byBlock = groupedBy(entries, ({ retirementId }) => retirementId);
  const checks = groupedBy(await checksOfOrganisation(at, id), ({ retirementId }) => retirementId);
  const certificates = (await certificatesOf(at, [id])).filter(
    ({ organisationId }) => organisationId === id,
  );
  const blocks = (await retirementsOfOrganisation(at, id)).map((row) => ({
    ...blockShown(row),
    label: labels.get(row.reportId) ?? "",
    status: statusOf(row, checks.get(row.id)?.at(-1)),
    balance: balanceOf(byBlock.get(row.id) ?? []),
    certificate: certificates.find(({ claimId }) => claimId === row.claimId)?.number ?? null,
  }));
  const held = (await batchesOf(at, id)).filter(({ withdrawnAt }) => withdrawnAt === null);
  const batches = held.map((batch) => {
    const live = blocks.filter(({ status }) => status !== "reversed");
    const of = live.filter(({ batchId }) => batchId === batch.id);
    const retired = of.reduce((sum, { balance }) => sum + balance.retired, 0);
    return { ...batch, blocks: of.length, retired, left: batch.quantity - retired };
  });
  const open = reports.find(({ state }) => isOpen(state));
  const years = yearsOf(blocks, entries, certificates);
  const corrections = (await correctionsOf(at, id)).map(({ reportId, ...one }) => ({
    ...one,
    label: labels.get(reportId ?? "") ?? null,
  }));
  const next = open && { id: open.id, label: open.label };
  return { id, name, blocks, batches, years, corrections, open: next };
}

/** One block with all that happened to it: entries and registry checks in one order, each with who and when. */
export function showBlock(actor: Actor, id: string) {
  return view(actor, "retirement.record", {
    find: (at) => findBlock(at, id),
    async show(at, row) {
      const entries = await entriesOf(at, id);
      const checks = (await checksOf(at, row.reportId)).filter((one) => one.retirementId === id);
      const names = await namesOf(
        at,
        [...entries, ...checks].map(({ by }) => by),
      );
      const certificates = await certificatesOf(at, [row.organisationId]);
      const numbers = new Map(certificates.map(({ claimId, number }) => [claimId, number]));
      const named = (by: string) => names.get(by) ?? "";
      const history = [
        ...entries.map((one) => ({
          ...one,
          name: named(one.by),
          certificate: numbers.get(one.claimId ?? "") ?? null,
        })),
        ...checks.map((one) => ({ ...one, name: named(one.by), kind: one.result })),
      ].toSorted((a, b) => (a.at === b.at ? a.n - b.n : a.at < b.at ? -1 : 1));
      return {
        ...blockShown(row),
        label: (await findReport(at, row.reportId))?.label ?? "",
        status: statusOf(row, checks.at(-1)),
        balance: balanceOf(entries),
        history,
      };
    },
  });
}

/** A block as it was recorded; one that was reversed has its own key back. */
function blockShown(row: RetirementRow) {
  const { id, reportId, organisationId, batchId, register, blockStart, blockEnd, claimId } = row;
  const [key = ""] = row.key.split("~");
  return {
    ...toRetirement({ ...row, key }),
    ...{ id, reportId, organisationId, batchId, claimId },
    block: { register, start: blockStart, end: blockEnd },
    overlapChecked: readsSerials(row.programme),
  };
}
