import type { Reversible } from "@/lib/domain/ledger/entries";
import type { Reading } from "../client";
import type { Row } from "../tables";
import { batchesOf, type LedgerEntry, ledgerOf } from "./ledger";
import { namesOf } from "./people";
import { retirementsOfOrganisation } from "./retirements";
import { reversalsOf, reversedInstruments } from "./reversals";

/** What was recorded and taken back, and by what, whose, when and why; of the retirements, by their reversing entries. */
type TakenBack = {
  readonly subject: Reversible | "retirement";
  readonly id: string;
  readonly key: string;
  readonly reportId: string | null;
  readonly serial: string;
  /** Whole tonnes, or megawatt-hours of an instrument. */
  readonly quantity: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly reversal: Pick<LedgerEntry, "at" | "by" | "reason">;
};

/** All that an organisation took back, the newest first, with the names of who recorded it and who took it back. */
export async function correctionsOf(at: Reading, organisationId: string) {
  const all = [
    ...(await takenRetirements(at, organisationId)),
    ...(await takenOthers(at, organisationId)),
  ].toSorted((one, other) => (one.reversal.at < other.reversal.at ? 1 : -1));
  const people = all.flatMap(({ recordedBy, reversal }) => [recordedBy, reversal.by]);
  const names = await namesOf(at, people);
  return all.map(({ reversal, ...one }) => ({
    ...one,
    key: one.key.split("~")[0] ?? "",
    recordedBy: names.get(one.recordedBy) ?? "",
    ...{ reason: reversal.reason, at: reversal.at, by: names.get(reversal.by) ?? "" },
  }));
}

async function takenRetirements(at: Reading, organisationId: string): Promise<TakenBack[]> {
  const entries = await ledgerOf(at, organisationId);
  const reversed = new Map(
    entries.filter(({ kind }) => kind === "reversed").map((one) => [one.retirementId, one]),
  );
  return (await retirementsOfOrganisation(at, organisationId)).flatMap((row) => {
    const reversal = reversed.get(row.id);
    const quantity = String(row.quantity);
    return reversal
      ? [{ ...original(row), subject: "retirement", reportId: row.reportId, quantity, reversal }]
      : [];
  });
}

async function takenOthers(at: Reading, organisationId: string): Promise<TakenBack[]> {
  const reversals = await reversalsOf(at, organisationId);
  const batches = (await batchesOf(at, organisationId)).flatMap((row): TakenBack[] => {
    const reversal = reversals.get(row.id);
    const quantity = String(row.quantity);
    return reversal
      ? [{ ...original(row), subject: "batch", reportId: null, quantity, reversal }]
      : [];
  });
  const instruments = (await reversedInstruments(at, organisationId)).flatMap(
    (row): TakenBack[] => {
      const reversal = reversals.get(row.id);
      const { reportId, megawattHours: quantity } = row;
      const serial = [row.serialFrom, row.serialTo].filter(Boolean).join(" – ");
      return reversal
        ? [{ ...original({ ...row, serial }), subject: "instrument", reportId, quantity, reversal }]
        : [];
    },
  );
  return [...batches, ...instruments];
}

type Recorded = Pick<Row<"creditBatches">, "id" | "key" | "serial" | "createdAt" | "createdBy">;

const original = ({ id, key, serial, createdAt, createdBy }: Recorded) => ({
  ...{ id, key, serial },
  ...{ recordedAt: createdAt, recordedBy: createdBy },
});
