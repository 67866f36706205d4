import type { Reading } from "@/db/client";
import { statementByHash } from "@/db/queries/certificates";
import { type ClaimRefusal, claimRefusalsOf } from "@/db/queries/claim-refusals";
import { gateOf, standingOf } from "@/db/queries/gate-facts";
import { findUser } from "@/db/queries/people";
import { findReport, type Report } from "@/db/queries/reports";
import { verificationOf } from "@/db/queries/verification-facts";
import { conclusionOf } from "@/lib/domain/assurance/opinion";
import { paperVerification } from "@/lib/domain/assurance/paper-facts";
import type { RefusalPaper, Refused } from "@/lib/domain/documents/refusal/refusal-types";
import { ownSitesOf } from "@/lib/domain/own-sites";
import { Refusal } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import { readStatement } from "@/lib/domain/statement";
import { type Locale, messages } from "@/lib/domain/words/index";
import { draw } from "@/lib/outside/drawing";
import { publicOrigin } from "@/lib/outside/settings";
import { now, view } from "./doors";

/** Of a report, `refusal` names one of its refused claims; without it the letter is about the opinion. */
type Asked = {
  readonly reportId: string;
  readonly refusal: string | null;
  readonly locale: Locale;
};

/** A file to hand out: `name` as people read it, `ascii` for whom nothing else will do. */
type Letter = { readonly bytes: Buffer; readonly name: string; readonly ascii: string };

/** A report's refused claims, the newest first; for who may read its papers. */
export function listRefusals(actor: Actor, reportId: string) {
  return view(actor, "document.view", {
    find: (at) => findReport(at, reportId),
    show: (at) => claimRefusalsOf(at, reportId),
  });
}

/**
 * The letter of a refusal, drawn from what was stored when it was decided: the same bytes each time.
 * Throws a Refusal `not_found` where the report has no such refusal, nor an opinion that opens nothing.
 */
export async function refusalLetter(
  actor: Actor,
  { reportId, refusal, locale }: Asked,
): Promise<Letter> {
  const paper = await view(actor, "document.view", {
    find: (at) => findReport(at, reportId),
    async show(at, report) {
      if (ownSitesOf(actor, report.organisationId, "document.view"))
        throw new Refusal("forbidden", "refusal.forbidden");
      return refusal === null
        ? byOpinion(at, report, locale)
        : byIssuer(at, report, refusal, locale);
    },
  });
  const { organisation, year } = paper.statement.case;
  return {
    bytes: await draw("refusal_letter", paper),
    name: `${organisation.legalName} ${year.label} ${messages[locale].papers.refusal.title}.pdf`,
    ascii: `refusal-${organisation.slug}-${locale}.pdf`,
  };
}

async function byIssuer(
  at: Reading,
  report: Report,
  id: string,
  locale: Locale,
): Promise<RefusalPaper> {
  const found = (await claimRefusalsOf(at, report.id)).find((one) => one.id === id);
  const row = found && (await statementByHash(at, found.statementSha256));
  if (!found || !row) throw noLetter();
  const statement = readStatement(row.text);
  const verification = await verificationOf(at, statement);
  return {
    ...common(locale, report),
    statement,
    statementSha256: found.statementSha256,
    verification: verification ? paperVerification(verification) : null,
    refused: await decidedBy(at, found),
  };
}

async function decidedBy(at: Reading, found: ClaimRefusal): Promise<Refused> {
  const issuer = await findUser(at, found.refusedBy);
  return {
    ground: "issuer",
    reference: found.id,
    reasons: found.reason,
    by: issuer?.name ?? "",
    on: found.refusedAt.slice(0, 10),
    gate: found.gate,
  };
}

/** An adverse or disclaimed opinion opens no claim, so it refuses the certificate by itself (domain.md 5.2). */
async function byOpinion(at: Reading, report: Report, locale: Locale): Promise<RefusalPaper> {
  const standing = await standingOf(at, report);
  const verification = standing?.verification;
  if (!verification || conclusionOf(verification.opinion.kind) === "verified") throw noLetter();
  const { statement, row } = standing;
  const told = paperVerification(verification);
  const { gate } = statement.case.claim ? await gateOf(at, report, now()) : { gate: [] };
  return {
    ...common(locale, report),
    statement,
    statementSha256: row.sha256,
    verification: told,
    refused: {
      ground: "opinion",
      reference: verification.opinion.id,
      reasons: told.opinion.text,
      by: told.signatory,
      on: told.opinion.issuedOn,
      gate,
    },
  };
}

const common = (locale: Locale, { demoSince }: Report) => ({
  locale,
  demo: demoSince !== null,
  certificate: null,
  later: [],
  address: `${publicOrigin()}/complaints/new`,
});

const noLetter = () => new Refusal("not_found", "approvals.refused.noLetter");
