import type { Reading } from "@/db/client";
import { findCertificate } from "@/db/queries/certificates";
import { deskComplainedOf } from "@/db/queries/complaint-certificates";
import type { DeskReach } from "@/db/queries/desk";
import { deskLapsed } from "@/db/queries/desk-lapsed";
import type { DeskRecord } from "@/lib/domain/desk/desk";
import { certificateFacts, complainedFacts } from "@/lib/domain/desk/facts";

/**
 * Certificates in force that may have to be suspended: their body's accreditation ended, or somebody complained.
 * Nobody is waited for but who may suspend them (domain.md 4.4).
 */
export async function certificatesWaiting(
  at: Reading,
  reach: DeskReach,
  today: string,
): Promise<DeskRecord[]> {
  const lapsed = (await deskLapsed(at, reach, today)).map(({ id, accreditedTo }) => ({
    ...{ id, at: accreditedTo ?? "", facts: certificateFacts(accreditedTo, today) },
  }));
  const complainedOf = (await deskComplainedOf(at, reach, today)).map(({ act, ...one }) => ({
    ...one,
    facts: complainedFacts(act),
  }));
  const records: DeskRecord[] = [];
  for (const { id, ...one } of [...lapsed, ...complainedOf]) {
    const found = await findCertificate(at, id);
    if (!found) continue;
    const { holder: organisation, localName, label: year } = found.summary;
    const of = { noun: "certificate", acts: new Map(), dueOn: null } as const;
    records.push({ ...found, ...of, ...one, organisation, localName, year });
  }
  return records;
}
