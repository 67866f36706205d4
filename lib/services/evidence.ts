import { createHash, randomUUID } from "node:crypto";
import type { Reading } from "@/db/client";
import {
  type EvidenceLink,
  type EvidenceRow,
  evidenceOf,
  evidenceSize,
  findBytes,
  findEvidence,
  findEvidenceByContent,
  insertEvidence,
  linkEvidence,
  linksOf,
  unlinkEvidence,
} from "@/db/queries/evidence";
import { evidenceShown } from "@/db/queries/evidence-shown";
import { keysOf } from "@/db/queries/keys";
import { evidenceTouched } from "@/db/queries/opened";
import { namesOf } from "@/db/queries/people";
import { findReport, type Report } from "@/db/queries/reports";
import { evidenceLimits, mediaTypeOf, plainName } from "@/lib/domain/evidence-kinds";
import { parsed } from "@/lib/domain/form-input";
import { groupedBy } from "@/lib/domain/group";
import {
  type AttachEvidenceInput,
  attachEvidenceInput,
  type LinkEvidenceInput,
} from "@/lib/domain/inputs/evidence";
import { ownSitesOf } from "@/lib/domain/own-sites";
import { Refusal } from "@/lib/domain/refusal";
import { type Actor, may } from "@/lib/domain/roles";
import { view } from "./doors";
import { edit } from "./editing";

/**
 * Keeps a file by its content and links it to what it proves; a file that is there already gains the
 * links. Throws a Refusal `too_large` above 20 MB or the report's quota, `invalid` for what is not on
 * the allow-list or names an entry that is not there, `forbidden` outside a contributor's own sites.
 */
export async function attachEvidence(actor: Actor, input: AttachEvidenceInput) {
  const { reportId, links, ...sent } = parsed(attachEvidenceInput, input);
  const name = plainName(sent.name);
  const mediaType = mediaTypeOf(name, sent.bytes);
  const bytes = Buffer.from(sent.bytes);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const touches = async (at: Reading) =>
    evidenceTouched(at, reportId, (await findEvidenceByContent(at, reportId, sha256))?.id, links);
  const act = actOf(links);
  return edit(actor, act, reportId, touches, async (at, report, now) => {
    await refuseLinks(at, actor, act, report, links);
    const known = await findEvidenceByContent(at, reportId, sha256);
    const evidenceId = known?.id ?? randomUUID();
    if (!known) {
      await refuseQuota(at, reportId, bytes.byteLength);
      const { organisationId } = report;
      const own = { id: evidenceId, organisationId, reportId, name, mediaType, sha256 };
      const size = bytes.byteLength;
      const row = { ...own, size, uploadedBy: actor.userId, uploadedAt: now };
      await insertEvidence(at, row, bytes);
    }
    await linkEvidence(at, reportId, evidenceId, links);
    return { evidenceId, sha256, name, links: links.length };
  });
}

/** Links a file to more entries. */
export function addEvidenceLinks(actor: Actor, { reportId, evidenceId, links }: LinkEvidenceInput) {
  const touches = (at: Reading) => evidenceTouched(at, reportId, evidenceId, links);
  const act = actOf(links);
  return edit(actor, act, reportId, touches, async (at, report) => {
    await refuseLinks(at, actor, act, report, links);
    await fileIn(at, reportId, evidenceId);
    await linkEvidence(at, reportId, evidenceId, links);
    return { evidenceId, links: links.length };
  });
}

/** Takes links away; the file itself stays, as its bytes are never deleted. */
export function removeEvidenceLinks(
  actor: Actor,
  { reportId, evidenceId, links }: LinkEvidenceInput,
) {
  const touches = (at: Reading) => evidenceTouched(at, reportId, evidenceId, links);
  return edit(actor, "evidence.upload", reportId, touches, async (at, report) => {
    await refuseLinks(at, actor, "evidence.upload", report, links);
    await fileIn(at, reportId, evidenceId);
    for (const link of links) await unlinkEvidence(at, evidenceId, link);
    return { evidenceId, unlinked: links.length };
  });
}

/**
 * A report's files by name, each with who brought it and what it is linked to; a contributor sees those
 * of their sites.
 */
export function listEvidence(actor: Actor, reportId: string) {
  return view(actor, "evidence.view", {
    find: (at) => findReport(at, reportId),
    async show(at, report) {
      const links = groupedBy(await linksOf(at, reportId), ({ evidenceId }) => evidenceId);
      const rows = await evidenceOf(at, reportId);
      const names = await namesOf(at, [...new Set(rows.map(({ uploadedBy }) => uploadedBy))]);
      const files = rows.map(({ organisationId: _, ...file }) => ({
        ...file,
        uploadedByName: names.get(file.uploadedBy) ?? "",
        links: (links.get(file.id) ?? []).map(linked),
      }));
      return files.filter(await visible(at, actor, report));
    },
  });
}

/** A file's bytes as they were uploaded. */
export function readEvidence(actor: Actor, { evidenceId }: { readonly evidenceId: string }) {
  return view(actor, "evidence.view", {
    find: (at) => reportWith(at, evidenceId),
    async show(at, { file, ...report }) {
      const links = (await linksOf(at, report.id)).filter((one) => one.evidenceId === evidenceId);
      const shown = await visible(at, actor, report);
      if (!shown({ ...file, links })) throw new Refusal("not_found", "refusal.notFound");
      const { name, mediaType, sha256 } = file;
      return { name, mediaType, sha256, bytes: await findBytes(at, evidenceId) };
    },
  });
}

type Seen = Pick<EvidenceRow, "id" | "uploadedBy" | "uploadedAt"> & {
  readonly links: readonly EvidenceLink[];
};

/**
 * Which files a person may see: who is engaged what was submitted, a contributor their own, and those that prove
 * an activity of their sites.
 */
async function visible(
  at: Reading,
  actor: Actor,
  report: Report,
): Promise<(file: Seen) => boolean> {
  if (!may(actor, "report.view", report)) return evidenceShown(at, report);
  const own = ownSitesOf(actor, report.organisationId, "evidence.view");
  if (own === null) return () => true;
  const keys = await keysOf(at, report.id, "activity", own);
  return ({ uploadedBy, links }: Seen) =>
    uploadedBy === actor.userId ||
    links.some(({ subject, subjectKey }) => subject === "activity" && keys.has(subjectKey));
}

/** What proves retirements alone is part of recording them, which is possible after the verification too (domain.md 4.4). */
function actOf(links: readonly EvidenceLink[]): EvidenceAct {
  const ofRetirements = links.length > 0 && links.every(({ subject }) => subject === "retirement");
  return ofRetirements ? "retirement.record" : "evidence.upload";
}
type EvidenceAct = "evidence.upload" | "retirement.record";

/** A contributor links to activities of their own sites alone. */
async function refuseLinks(
  at: Reading,
  actor: Actor,
  act: EvidenceAct,
  report: Report,
  links: readonly EvidenceLink[],
): Promise<void> {
  const own = ownSitesOf(actor, report.organisationId, act);
  for (const subject of new Set(links.map((link) => link.subject))) {
    const known = await keysOf(at, report.id, subject, own);
    if (own && subject !== "activity") throw new Refusal("forbidden", "refusal.forbidden");
    const missing = links.find((one) => one.subject === subject && !known.has(one.subjectKey));
    if (missing)
      throw new Refusal("invalid", "evidence.refused.link", {
        values: { key: missing.subjectKey },
      });
  }
}

async function refuseQuota(at: Reading, reportId: string, more: number): Promise<void> {
  const { files, totalBytes } = evidenceLimits;
  const { count, bytes } = await evidenceSize(at, reportId);
  if (count < files && bytes + more <= totalBytes) return;
  throw new Refusal("too_large", "evidence.refused.quota", { values: { files, size: "500 MB" } });
}

async function fileIn(at: Reading, reportId: string, evidenceId: string): Promise<void> {
  const file = await findEvidence(at, evidenceId);
  if (file?.reportId !== reportId) throw new Refusal("not_found", "refusal.notFound");
}

/** The report that a file belongs to, with the file. */
async function reportWith(at: Reading, evidenceId: string) {
  const file = await findEvidence(at, evidenceId);
  const report = file && (await findReport(at, file.reportId));
  return report && { ...report, file };
}

function linked({ subject, subjectKey }: EvidenceLink): EvidenceLink {
  return { subject, subjectKey };
}
