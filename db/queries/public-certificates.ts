import { paperRules, paperVerification } from "@/lib/domain/assurance/paper-facts";
import { saidIn } from "@/lib/domain/documents/said";
import { claimedOn } from "@/lib/domain/ledger/claimed";
import {
  factorEditions,
  type PublicCertificate,
  publicCredits,
  publicFigures,
  publicMeasures,
  publicSites,
  publicVerification,
  stateOn,
} from "@/lib/domain/public-certificate";
import { readStatement } from "@/lib/domain/statement";
import type { Reading } from "../client";
import { certificateEventsOf } from "./certificate-events";
import { type Certificate, statementByHash, supersededBy } from "./certificates";
import { findClaim } from "./claims";
import { documentsOf } from "./documents";
import { replacementOf } from "./opinions";
import { findUser } from "./people";
import { retirementsOfClaim, toChecked } from "./retirements";
import { type Verification, verificationOn } from "./verification-facts";

/** What a list of certificates shows of each, as of a day. */
export async function listedOn(at: Reading, all: readonly Certificate[], day: string) {
  const former = await supersededBy(
    at,
    all.map(({ number }) => number),
  );
  return all.map((one) => ({ ...listed(one, day), supersedes: former.get(one.number) ?? [] }));
}

function listed(one: Certificate, day: string) {
  const { number, demoSince, summary, issuedAt, validFrom, validTo, supersededBy } = one;
  const state = stateOn(one, day);
  const dated = { issuedAt, validFrom, validTo, supersededBy };
  return { number, state, demo: demoSince !== null, summary, ...dated };
}

/** A certificate whole, as anyone may read it, as of a day; `origin` is the portal's address. */
export async function publicCertificate(
  at: Reading,
  found: Certificate,
  { day, origin }: { readonly day: string; readonly origin: string },
): Promise<PublicCertificate> {
  const row = await statementByHash(at, found.statementSha256);
  const claim = await findClaim(at, found.claimId);
  if (!row || !claim) throw new Error("a certificate has its statement and its claim");
  const bound = (await retirementsOfClaim(at, claim.id)).map(toChecked);
  const { statement, later } = claimedOn(readStatement(row.text), bound);
  const given = { sha256: row.sha256, until: found.issuedAt };
  const verification = await verificationOn(at, statement, given);
  if (!verification || !statement.case.claim) throw new Error("a certificate has its opinion");
  const { organisation, year, boundary, exclusions } = statement.case;
  const verified = paperVerification(verification);
  return {
    ...listed(found, day),
    origin,
    issuer: verified.body.name,
    issuedBy: (await findUser(at, found.issuedBy))?.name ?? "",
    statement: { sha256: row.sha256, ...statement.report },
    holder: organisation,
    year,
    claim: statement.case.claim,
    said: saidIn(statement, verified),
    boundary,
    sites: publicSites(statement),
    exclusions,
    figures: publicFigures(statement),
    measures: publicMeasures(statement),
    credits: publicCredits(bound, later),
    verification: publicVerification(verified),
    opinionWithdrawn: await withdrawalOf(at, verification),
    gate: paperRules(claim.gate),
    factorEditions: factorEditions(statement),
    documents: await documentsOf(at, found.id),
    supersedes: (await supersededBy(at, [found.number])).get(found.number) ?? [],
    history: (await certificateEventsOf(at, found.id)).map((event) => ({
      ...{ state: event.state, cause: event.cause, reason: event.reason },
      ...{ at: event.at, byRole: event.byRole },
    })),
  };
}

/** What is told of an opinion that stands no more. */
async function withdrawalOf(at: Reading, { opinion, engagement }: Verification) {
  const { withdrawnAt, withdrawnReason } = opinion;
  if (withdrawnAt === null) return null;
  const replacement = (await replacementOf(at, engagement.reportId, withdrawnAt)) ?? null;
  return { on: withdrawnAt.slice(0, 10), reason: withdrawnReason ?? "", replacement };
}
