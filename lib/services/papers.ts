import type { Reading } from "@/db/client";
import { draftOf } from "@/db/queries/case-files";
import { certificateOfReport, findByNumber, findCertificate } from "@/db/queries/certificates";
import { findDocument } from "@/db/queries/documents";
import { type Standing, standingOf } from "@/db/queries/gate-facts";
import { findOrganisationBySlug } from "@/db/queries/organisations";
import { standingPublished } from "@/db/queries/published-revisions";
import { findReport, type Report } from "@/db/queries/reports";
import { retirementsOf, toChecked } from "@/db/queries/retirements";
import { publishedRevision } from "@/db/queries/revisions";
import { paperVerification } from "@/lib/domain/assurance/paper-facts";
import type { Paper } from "@/lib/domain/documents/paper-types";
import type { DocumentKind } from "@/lib/domain/inputs/document";
import { claimedOn } from "@/lib/domain/ledger/claimed";
import { ownSitesOf } from "@/lib/domain/own-sites";
import { stateOn } from "@/lib/domain/public-certificate";
import { Refusal } from "@/lib/domain/refusal";
import { type Actor, may } from "@/lib/domain/roles";
import { freeze, readStatement } from "@/lib/domain/statement";
import { type Locale, messages } from "@/lib/domain/words/index";
import { isOpen } from "@/lib/domain/workflow";
import { draw, drawOnce } from "@/lib/outside/drawing";
import { publicOrigin } from "@/lib/outside/settings";
import { now, publicly, view } from "./doors";

/** A file to hand out: `name` as people read it, `ascii` for whom nothing else will do. */
export type Download = {
  readonly bytes: Buffer;
  readonly sha256: string;
  readonly name: string;
  readonly ascii: string;
};

/** A paper's bytes as they were stored at issue; whoever asks, as issuing makes them public. */
export function readDocument(paper: {
  certificate: string;
  kind: DocumentKind;
  locale: Locale;
}): Promise<Download> {
  return publicly(async (at) => {
    const found =
      (await findByNumber(at, paper.certificate)) ?? (await findCertificate(at, paper.certificate));
    const { kind, locale } = paper;
    const stored = found && (await findDocument(at, { certificateId: found.id, kind, locale }));
    if (!stored) throw new Refusal("not_found", "certificates.refused.noPaper");
    const { bytes, sha256 } = stored;
    return {
      bytes,
      sha256,
      name: `${found.number} ${messages[locale].register.papers[kind]}.pdf`,
      ascii: `${found.number}-${kind}-${locale}.pdf`,
    };
  });
}

/** The annual report of a year as it stands, drawn anew each time and marked as a draft on every page. */
export async function previewAnnualReport(
  actor: Actor,
  { reportId, locale }: { reportId: string; locale: Locale },
): Promise<Omit<Download, "sha256">> {
  const paper = await view(actor, "document.view", {
    find: (at) => findReport(at, reportId),
    show: (at, report) => draftPaper(at, actor, report, locale),
  });
  const { year, organisation } = paper.statement.case;
  return {
    bytes: await draw("annual_report", paper),
    name: `${organisation.legalName} ${year.label} ${messages[locale].register.papers.annual_report}.pdf`,
    ascii: `annual-report-${organisation.slug}-${locale}.pdf`,
  };
}

/**
 * The annual report of a published year, for anyone, with a certificate or without (domain.md 8): the one stored with
 * the year's certificate while that is valid, else drawn from the published statement and the opinion on it.
 * @throws Refusal `not_found` where no such year is published, or its opinion stands no more
 */
export async function publishedAnnualReport(asked: {
  readonly slug: string;
  readonly label: string;
  readonly locale: Locale;
}): Promise<Omit<Download, "sha256">> {
  const found = await publicly((at) => publishedPaper(at, asked));
  const name = `${messages[asked.locale].register.papers.annual_report}.pdf`;
  return {
    bytes: "stored" in found ? found.stored.bytes : await drawOnce("annual_report", found),
    name: `${asked.slug} ${asked.label} ${name}`,
    ascii: `annual-report-${asked.slug}-${asked.locale}.pdf`,
  };
}

async function publishedPaper(
  at: Reading,
  { slug, label, locale }: Parameters<typeof publishedAnnualReport>[0],
) {
  const organisation = await findOrganisationBySlug(at, slug);
  const year = organisation && { organisationId: organisation.id, label };
  const current = year && (await publishedRevision(at, year));
  const report = current && (await findReport(at, current.id));
  const standing = report && (await standingPublished(at, report));
  if (!standing) throw new Refusal("not_found", "refusal.notFound");
  const certificate = await certificateOfReport(at, report.id);
  const kept = certificate && stateOn(certificate, now().slice(0, 10)) === "issued";
  const paper = { certificateId: certificate?.id ?? "", kind: "annual_report", locale } as const;
  const stored = kept && (await findDocument(at, paper));
  return stored ? { stored } : standingPaper(at, report, standing, locale);
}

async function draftPaper(
  at: Reading,
  actor: Actor,
  report: Report,
  locale: Locale,
): Promise<Paper> {
  if (ownSitesOf(actor, report.organisationId, "document.view"))
    throw new Refusal("forbidden", "refusal.forbidden");
  const common = { locale, certificate: null, address: `${publicOrigin()}/register` };
  if (isOpen(report.state) && may(actor, "report.view", report)) {
    const { file, source } = await draftOf(at, report);
    const { id, revision, cycle } = report;
    const { text, sha256 } = freeze({ id, revision, cycle: cycle + 1 }, file, source);
    const own = { statement: readStatement(text), statementSha256: sha256, demo: file.demo };
    return { ...common, ...own, later: [], verification: null };
  }
  const standing = await standingOf(at, report);
  if (!standing) throw new Refusal("not_found", "reports.refused.noStatement");
  return standingPaper(at, report, standing, locale);
}

async function standingPaper(
  at: Reading,
  report: Pick<Report, "id">,
  { statement, row, verification }: Standing,
  locale: Locale,
): Promise<Paper> {
  return {
    ...{ locale, certificate: null, address: `${publicOrigin()}/register` },
    ...claimedOn(statement, (await retirementsOf(at, report.id)).map(toChecked)),
    statementSha256: row.sha256,
    demo: statement.case.demo,
    verification: verification ? paperVerification(verification) : null,
  };
}
