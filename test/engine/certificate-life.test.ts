import { eq } from "drizzle-orm";
import { extractText, getDocumentProxy } from "unpdf";
import { expect, test } from "vitest";
import type { Writing } from "@/db/client";
import { findEngagement, markEngagement } from "@/db/queries/engagements";
import { store } from "@/db/store";
import type { Actor } from "@/lib/domain/roles";
import {
  dropRevocation,
  proposeRevocation,
  reinstateCertificate,
  secondRevocation,
  showCertificateLife,
  suspendCertificate,
} from "@/lib/services/certificate-life";
import { issueCertificate } from "@/lib/services/certificates";
import { showDesk } from "@/lib/services/desk";
import { atInstant } from "@/lib/services/doors";
import { listMessages } from "@/lib/services/notifications";
import { accreditBody } from "@/lib/services/organisations";
import { readDocument } from "@/lib/services/papers";
import { showPublicCertificate } from "@/lib/services/register";
import { verificationStatement } from "@/lib/services/verification-statements";
import { giveRole, platformAdmin } from "./fixtures";
import { walkTo } from "./walk";

const refused = (word: string) => expect.objectContaining({ name: "Refusal", word });
const reason = "The meter of one site was read twice.";
const cause = "complaint";

async function issued() {
  const walk = await walkTo("requested");
  const { certificateId: id, number } = await issueCertificate(walk.by.issuer, {
    id: walk.claimId,
  });
  return { ...walk, engagementId: walk.id, id, number };
}
const told = async (actor: Actor) =>
  (await listMessages(actor)).messages
    .map(({ kind }) => kind)
    .filter((kind) => /^(certificate_(suspended|reinstated|revoked)|revocation)/.test(kind));
const publicly = (number: string) => showPublicCertificate(number);

/** What is recorded of the body and amended in the plan later does not touch what was signed before. */
async function standsAsSigned({ engagementId, by, number }: Awaited<ReturnType<typeof issued>>) {
  const asked = { id: engagementId, locale: "en" } as const;
  const paper = { certificate: number, kind: "certificate", locale: "en" } as const;
  const before = { public: await publicly(number), certificate: await readDocument(paper) };
  expect(before.public.verification.body.accreditationNumber).toBe("TEST 0001");
  const changed = { accreditationBody: "Another", accreditationNumber: "V 042" };
  const days = { accreditedFrom: "2024-01-01", accreditedTo: "2035-12-31" };
  const scopes = { accreditedScopes: ["organisation" as const, "project" as const] };
  const accredited = { id: by.id, ...changed, ...days, ...scopes, accreditedSectors: "Power" };
  await accreditBody(await platformAdmin(), accredited);
  await store().write(async (at) => {
    const plan = (await findEngagement(at, engagementId))?.plan;
    if (!plan) throw new Error("an engagement that is over has its plan");
    const levels = plan.levels.map((one) => ({ ...one, materialityPercent: "1" }));
    await markEngagement(at, engagementId, { plan: { ...plan, levels, criteria: ["Another"] } });
  });
  expect(await publicly(number)).toEqual(before.public);
  expect((await readDocument(paper)).sha256).toBe(before.certificate.sha256);
  const { bytes } = await verificationStatement(by.lead_verifier, asked);
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), {
    mergePages: true,
  });
  expect(text).toContain("TEST 0001");
  for (const later of ["V 042", "Another", "Power"]) expect(text).not.toContain(later);
}

test("a certificate is suspended and reinstated with reasons that are public at once, and loses nothing", async () => {
  const walk = await issued();
  const { by, org, id, number } = walk;
  const outsiders: Actor[] = [org.reporter, org.org_admin, by.lead_verifier, by.reviewer];
  for (const person of outsiders)
    await expect(suspendCertificate(person, { id, cause, reason })).rejects.toEqual(
      refused("refusal.forbidden"),
    );
  await expect(reinstateCertificate(by.issuer, { id, reason })).rejects.toEqual(
    refused("refusal.state"),
  );
  await suspendCertificate(await platformAdmin(), { id, cause, reason });
  expect(await publicly(number)).toMatchObject({
    state: "suspended",
    history: [
      { state: "issued", byRole: "issuer" },
      { state: "suspended", cause, reason, byRole: "platform_admin" },
    ],
  });
  await expect(suspendCertificate(by.issuer, { id, cause, reason })).rejects.toEqual(
    refused("refusal.state"),
  );
  await expect(reinstateCertificate(await platformAdmin(), { id, reason })).rejects.toEqual(
    refused("refusal.forbidden"),
  );
  await reinstateCertificate(by.issuer, { id, reason: "It was not." });
  expect((await publicly(number)).history.map(({ state }) => state)).toEqual([
    "issued",
    "suspended",
    "issued",
  ]);
  expect(await told(org.reporter)).toEqual(["certificate_reinstated", "certificate_suspended"]);
  await standsAsSigned(walk);
  const accreditedTo = (day: string) =>
    store().write(({ db, t: { organisations: o } }) =>
      db.update(o).set({ accreditedTo: day }).where(eq(o.id, by.id)),
    );
  const desk = async (actor: Actor) => (await showDesk(actor)).filter((one) => one.id === id);
  expect(await desk(by.issuer)).toEqual([]);
  await accreditedTo("2025-06-30");
  const waits = { wait: "suspend_lapsed", path: `/certificates/acts?number=${id}` };
  for (const person of [by.issuer, await platformAdmin()])
    expect(await desk(person)).toMatchObject([waits]);
  expect(await desk(by.lead_verifier)).toEqual([]);
  await suspendCertificate(by.issuer, { id: number, cause: "accreditation_lapse", reason });
  expect(await desk(by.issuer)).toEqual([]);
  await expect(reinstateCertificate(by.issuer, { id, reason })).rejects.toEqual(
    refused("verification.refused.notAccredited"),
  );
  await accreditedTo("2035-12-31");
  await reinstateCertificate(by.issuer, { id, reason });
  await suspendCertificate(by.issuer, { id: number, cause, reason });
  // Suspended it expires too, and is out of everybody's reach the day after, whether the clock ran or not.
  const late = <R>(work: () => Promise<R>) => atInstant("2099-01-01T00:00:00.000Z", work);
  expect((await late(() => publicly(number))).state).toBe("expired");
  await expect(late(() => reinstateCertificate(by.issuer, { id, reason }))).rejects.toMatchObject({
    ...{ word: "refusal.state", values: { state: "expired" } },
  });
  await giveRole(by.issuer.userId, org.id, "reporter");
  for (const act of [reinstateCertificate, proposeRevocation])
    await expect(act(by.issuer, { id, reason })).rejects.toEqual(
      refused("approvals.refused.member"),
    );
});

test("revoking takes two people: the body's administrator only where no second issuer is assigned", async () => {
  const { by, id, number } = await issued();
  await expect(secondRevocation(by.body_admin, { id })).rejects.toEqual(
    refused("certificates.refused.notProposed"),
  );
  await proposeRevocation(by.issuer, { id, reason });
  await expect(secondRevocation(by.issuer, { id })).rejects.toEqual(
    refused("certificates.refused.samePerson"),
  );
  await expect(proposeRevocation(by.issuer, { id, reason })).rejects.toEqual(
    refused("certificates.refused.proposed"),
  );
  expect(await publicly(number)).toMatchObject({ state: "issued" });
  await dropRevocation(by.issuer, { id });
  await proposeRevocation(by.issuer, { id: number, reason });
  const desk = async (actor: Actor) => (await showDesk(actor)).filter((one) => one.id === id);
  expect(await desk(by.issuer)).toEqual([]);
  expect(await desk(by.body_admin)).toMatchObject([
    { wait: "second_revocation", path: `/certificates/acts?number=${id}` },
  ]);
  expect(await told(by.body_admin)).toEqual(["revocation_waits", "revocation_waits"]);
  expect((await showCertificateLife(by.issuer, id)).acts).toEqual(["suspend", "drop_revocation"]);
  expect((await showCertificateLife(by.body_admin, number)).acts).toEqual(["second_revocation"]);
  await secondRevocation(by.body_admin, { id });
  expect(await publicly(number)).toMatchObject({ state: "revoked" });
  for (const act of [suspendCertificate, reinstateCertificate, proposeRevocation])
    await expect(act(by.issuer, { id, cause, reason })).rejects.toEqual(refused("refusal.state"));
});

test("the store keeps a history that is only added to, and a revoked certificate revoked", async () => {
  const { by, id } = await issued();
  await proposeRevocation(by.issuer, { id, reason });
  await secondRevocation(by.body_admin, { id });
  const refusedBy = (write: (at: Writing) => Promise<unknown>) =>
    expect(store().write(write)).rejects.toThrow();
  await refusedBy(({ db, t: { certificateEvents: e } }) =>
    db.update(e).set({ reason: "" }).where(eq(e.certificateId, id)),
  );
  const causeless = { id: "causeless", certificateId: id, byUser: "", at: "2026", reason };
  await refusedBy(({ db, t: { certificateEvents: e } }) =>
    db.insert(e).values({ ...causeless, state: "suspended", cause: "" }),
  );
  await refusedBy(({ db, t: { certificates: c } }) =>
    db.update(c).set({ supersededBy: "CN-2026-000001-0" }).where(eq(c.id, id)),
  );
  await refusedBy(({ db, t: { certificateEvents: e } }) =>
    db.delete(e).where(eq(e.certificateId, id)),
  );
  await refusedBy(({ db, t: { certificates: c } }) =>
    db.update(c).set({ state: "issued" }).where(eq(c.id, id)),
  );
});
