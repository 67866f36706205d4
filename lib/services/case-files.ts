import { randomUUID } from "node:crypto";
import type { Reading, Writing } from "@/db/client";
import { clearEntries, insertEntries } from "@/db/queries/case-entries";
import { draftOf, namedIn, sourceOf, whole } from "@/db/queries/case-files";
import { takeSide } from "@/db/queries/hands";
import { findOrganisation, type Organisation } from "@/db/queries/organisations";
import {
  boundaryColumns,
  declarationsColumn,
  findReport,
  findYear,
  insertReport,
  markReport,
  type Report,
  reportsOf,
  voidSignOffs,
} from "@/db/queries/reports";
import { findStatement } from "@/db/queries/statements";
import type { CaseFile } from "@/lib/domain/case/case-file";
import { notIn } from "@/lib/domain/case/differing";
import type { Coefficient, Factor } from "@/lib/domain/case/factor";
import { refuseBanned } from "@/lib/domain/claims/banned";
import { publicTexts } from "@/lib/domain/claims/public-texts";
import { noteTwice, type Problems, refuseProblems } from "@/lib/domain/inventory/problems";
import { graded } from "@/lib/domain/inventory/stored";
import { ownSitesOf } from "@/lib/domain/own-sites";
import { refusePeriods } from "@/lib/domain/periods";
import { Refusal } from "@/lib/domain/refusal";
import { blockOf } from "@/lib/domain/retirement-block";
import { type Actor, authorise } from "@/lib/domain/roles";
import { readStatement } from "@/lib/domain/statement";
import { isOpen } from "@/lib/domain/workflow";
import { change, view } from "./doors";

type Load = { readonly organisationId: string; readonly case: CaseFile };

/**
 * Puts a year into the store as a draft, in place of a draft of the same year. Throws a Refusal
 * `conflict` where that year has gone beyond a draft or is a revision, which shares the year's credits, `invalid` for a key that occurs twice or a
 * factor that says otherwise than the library, and for a phrase that no claim may use; what does not yet compute stays in the draft.
 */
export function loadCase(actor: Actor, { organisationId, case: file }: Load) {
  return change(actor, "report.create", {
    find: (at) => findOrganisation(at, organisationId),
    async apply(at, organisation, now) {
      authorise(actor, "activity.import", organisation);
      refuseTwice(file);
      refuseBanned(publicTexts(file), file.claim);
      refuseOther(organisation, file);
      const found = await findYear(at, organisationId, file.year.label);
      if (found && found.state !== "draft")
        throw new Refusal("conflict", "refusal.state", { values: { state: found.state } });
      if (found && found.revision > 1) throw new Refusal("conflict", "restatements.refused.load");
      await refuseMeeting(at, organisationId, file);
      const report = await putReport(at, actor, organisation, file, found, now);
      const { id: reportId } = report;
      const hand = { reportId, userId: actor.userId, side: "organisation", since: now } as const;
      if ((await takeSide(at, hand)) !== hand.side) throw new Refusal("forbidden", "refusal.sides");
      const owner = { reportId, organisationId, createdAt: now, createdBy: actor.userId };
      if (found) await clearEntries(at, owner);
      const computed = graded(file, await sourceOf(at, file, namedIn(file)));
      await insertEntries(at, owner, file, { graded: computed, blockOf });
      await voidSignOffs(at, organisationId);
      return { reportId, label: file.year.label, activities: file.activities.length };
    },
  });
}

/** A year as one file, every factor it names inside: of the draft while it is open, else as its statement froze it. */
export function exportCase(actor: Actor, reportId: string): Promise<CaseFile> {
  return view(actor, "report.view", {
    find: (at) => findReport(at, reportId),
    async show(at, report) {
      if (ownSitesOf(actor, report.organisationId, "report.view"))
        throw new Refusal("forbidden", "refusal.forbidden");
      const standing = isOpen(report.state) ? undefined : await findStatement(at, reportId);
      return standing ? wholeStatement(standing.text) : whole(await draftOf(at, report));
    },
  });
}

function wholeStatement(text: string): CaseFile {
  const { case: file, factors, coefficients } = readStatement(text);
  const byKey = <T extends { readonly key: string }>(list: readonly T[]) =>
    new Map(list.map((one) => [one.key, one]));
  return whole({
    file,
    source: { factors: byKey(factors), coefficients: byKey(coefficients) },
  });
}

async function putReport(
  at: Writing,
  actor: Actor,
  organisation: Organisation,
  file: CaseFile,
  found: Report | undefined,
  now: string,
): Promise<{ readonly id: string }> {
  const fields = { ...(await declaredIn(at, file)), demoSince: demoOf(organisation, file, now) };
  if (found) {
    await markReport(at, found.id, fields);
    return found;
  }
  const id = randomUUID();
  const made = { createdAt: now, createdBy: actor.userId, version: 1 };
  const unsigned = { signedOffBy: null, signedOffAt: null, signedOffSha256: null };
  const first = { revision: 1, state: "draft", cycle: 0, ...unsigned } as const;
  await insertReport(at, { id, organisationId: organisation.id, ...first, ...fields, ...made });
  return { id };
}

/** The columns of what a case says of its year as a whole. */
async function declaredIn(at: Reading, file: CaseFile) {
  const { year, boundary } = file;
  const keys = [...file.factors, ...file.coefficients].map(({ key }) => key);
  const { factors, coefficients } = await sourceOf(at, file, keys);
  return {
    ...year,
    ...boundaryColumns(boundary),
    ...declarationsColumn(file),
    ownFactors: JSON.stringify(
      notIn(new Map<string, Factor | Coefficient>([...factors, ...coefficients]), file),
    ),
  };
}

/** Where the organisation or the file is a demonstration, the report is. */
function demoOf({ demoSince }: Organisation, { demo }: CaseFile, now: string): string | null {
  return demoSince ?? (demo ? now : null);
}

async function refuseMeeting(at: Reading, organisationId: string, { year }: CaseFile) {
  const years = await reportsOf(at, [organisationId]);
  refusePeriods(
    year,
    years.filter(({ label }) => label !== year.label),
  );
}

function refuseOther({ slug }: Organisation, { organisation }: CaseFile): void {
  if (organisation.slug === slug) return;
  const told = {
    word: "reports.refused.organisation",
    values: { slug: organisation.slug },
  } as const;
  throw new Refusal("invalid", told.word, {
    values: told.values,
    fields: { "organisation.slug": told },
  });
}

function refuseTwice(file: CaseFile): void {
  const problems: Problems = new Map();
  const lists = [
    "sites",
    "exclusions",
    "activities",
    "instruments",
    "measures",
    "retirements",
  ] as const;
  for (const list of lists) noteTwice(problems, list, file[list]);
  refuseProblems(problems);
}
