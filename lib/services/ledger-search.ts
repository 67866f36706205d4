import type { Reading } from "@/db/client";
import { certificateOfReport } from "@/db/queries/certificates";
import { retirementsWithin } from "@/db/queries/ledger-search";
import type { RetirementRow } from "@/db/queries/retirements";
import {
  type Found,
  type SerialSearch,
  serialSearchInput,
} from "@/lib/domain/inputs/serial-search";
import { type Asked, readAsked } from "@/lib/domain/ledger/asked";
import { stateOn } from "@/lib/domain/public-certificate";
import { now, publicly } from "./doors";

/**
 * Which retirements of this installation hold numbers of a serial. One that stands behind an issued certificate is
 * told whole; of any other only that it is there, as nobody has published it. Throws a Refusal `invalid` where the
 * serial fits no form of the programme named.
 */
export function searchSerials(search: SerialSearch) {
  const { serial, programme } = serialSearchInput.parse(search);
  const asked = readAsked(serial, programme);
  return publicly(async (at) => {
    const found: Found[] = [];
    for (const one of asked)
      for (const row of await retirementsWithin(at, one)) found.push(await told(at, one, row));
    return { serial, read: asked.filter(({ read }) => read !== null), found };
  });
}

async function told(at: Reading, asked: Asked, row: RetirementRow): Promise<Found> {
  const shared = {
    programme: row.programme,
    from: asked.read ? Math.max(asked.start, row.blockStart) : null,
    to: asked.read ? Math.min(asked.end, row.blockEnd) : null,
  };
  const certificate = row.claimId ? await certificateOfReport(at, row.reportId) : undefined;
  if (!certificate || certificate.claimId !== row.claimId) return { ...shared, published: null };
  const { serial, quantity, projectId, projectName, country, retiredOn, registryUrl } = row;
  const { number, summary } = certificate;
  const { holder, localName, label } = summary;
  return {
    ...shared,
    published: {
      ...{ serial, quantity, projectId, projectName, country, retiredOn, registryUrl },
      ...{ certificate: number, state: stateOn(certificate, now().slice(0, 10)) },
      ...{ holder, localName, year: label, demo: certificate.demoSince !== null },
    },
  };
}
