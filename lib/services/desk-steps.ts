import type { Reading } from "@/db/client";
import { othersIssuing } from "@/db/queries/certificate-events";
import { findCertificate, type OwnedCertificate } from "@/db/queries/certificates";
import { deskComplainedOf } from "@/db/queries/complaint-certificates";
import type { DeskReach } from "@/db/queries/desk";
import { deskLapsed, deskRevocations } from "@/db/queries/desk-certificates";
import { fitsRevocation } from "@/lib/domain/certificate-life";
import type { DeskRecord } from "@/lib/domain/desk/desk";
import { certificateFacts, complainedFacts, secondFacts } from "@/lib/domain/desk/facts";
import { type Actor, authorise, may } from "@/lib/domain/roles";

/**
 * Certificates in force that may have to be suspended: their body's accreditation ended, or somebody complained;
 * and those whose revocation waits for a second person. Nobody is waited for but who may do it (domain.md 4.4).
 */
export async function certificatesWaiting(
  at: Reading,
  actor: Actor,
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
    if (found) records.push(recordOf(found, one));
  }
  for (const { id } of await deskRevocations(at, reach, today)) {
    const found = await findCertificate(at, id);
    if (!found?.revocation || !may(actor, second, found)) continue;
    const person = { accounts: actor.accounts, roles: authorise(actor, second, found) };
    const others = await othersIssuing(at, found);
    const facts = secondFacts(fitsRevocation(second, found.revocation, person, others));
    records.push(recordOf(found, { at: found.revocation.at, facts }));
  }
  return records;
}

const second = "certificate.second_revocation";

function recordOf(found: OwnedCertificate, one: Pick<DeskRecord, "at" | "facts">): DeskRecord {
  const { holder: organisation, localName, label: year } = found.summary;
  const of = { noun: "certificate", acts: new Map(), dueOn: null } as const;
  return { ...found, ...of, ...one, organisation, localName, year };
}
