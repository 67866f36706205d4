import { createHash } from "node:crypto";
import { extractText, getDocumentProxy } from "unpdf";
import { beforeAll, expect, test } from "vitest";
import { issueCertificate, listCertificates, showCertificate } from "@/lib/services/certificates";
import { draftClaim, listClaims } from "@/lib/services/claims";
import { atInstant } from "@/lib/services/doors";
import { readDocument } from "@/lib/services/papers";
import {
  findByDocumentHash,
  publicOrganisation,
  searchRegister,
  showPublicCertificate,
} from "@/lib/services/register";
import { type Walk, walkTo } from "./walk";

const refused = (word: string) => expect.objectContaining({ name: "Refusal", word });

/** One claim whose certificate is asked for twice at once: drawing takes seconds, so the tests share it. */
let walk: Walk;
let attempts: PromiseSettledResult<{ number: string; certificateId: string }>[];
let number = "";
beforeAll(async () => {
  walk = await walkTo("requested");
  const { by, claimId } = walk;
  attempts = await Promise.allSettled(
    [1, 2].map(() => issueCertificate(by.issuer, { id: claimId })),
  );
  const won = attempts.find((one) => one.status === "fulfilled");
  number = won?.value.number ?? "";
}, 180_000);

test("issuing twice at once gives one certificate", async () => {
  expect(attempts.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(attempts.find(({ status }) => status === "rejected")).toMatchObject({
    reason: refused("refusal.state"),
  });
  expect((await listCertificates(walk.org.reporter)).map((one) => one.number)).toEqual([number]);
});

test("a certificate shows the verified figures and credits, and nothing of the activities", async () => {
  const shown = await showPublicCertificate(number);
  expect([shown.state, shown.statement.sha256]).toEqual(["issued", walk.sha256]);
  expect(shown.figures.bridge.residual).toBe(21_087_929_970);
  expect(shown.credits.map((one) => one.serial)).toEqual(
    walk.year.retirements.map((one) => one.serial),
  );
  for (const { source } of walk.year.activities)
    expect(JSON.stringify(shown)).not.toContain(source);
  const { certificate } = await showCertificate(walk.org.reporter, number);
  expect(certificate).toEqual(shown);
  const { certificates } = await publicOrganisation(walk.org.id);
  expect(certificates.map((one) => one.number)).toEqual([number]);
});

test("its six papers carry number and residual, and are served as the bytes that were hashed", async () => {
  const { documents } = await showPublicCertificate(number);
  expect(documents.map(({ kind, locale }) => `${kind} ${locale}`)).toEqual([
    "annual_report en",
    "annual_report zh-CN",
    "certificate en",
    "certificate zh-CN",
    "verification_statement en",
    "verification_statement zh-CN",
  ]);
  for (const { kind, locale, sha256, size } of documents) {
    const paper = { certificate: number, kind, locale };
    const [{ bytes }, again] = [await readDocument(paper), await readDocument(paper)];
    expect(bytes.equals(again.bytes)).toBe(true);
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(sha256);
    expect(bytes.length).toBe(size);
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    const { text } = await extractText(pdf, { mergePages: true });
    expect(text).toContain(kind === "verification_statement" ? walk.sha256 : number);
    expect(text).toContain("21,087.93");
    const found = { verdict: "genuine", state: "issued", number, kind, locale };
    expect(await findByDocumentHash(sha256)).toEqual(found);
  }
  expect(await findByDocumentHash("0".repeat(64))).toEqual({ verdict: "unknown" });
});

test("a year with a certificate is claimed no second time", async () => {
  const { org, reportId } = walk;
  await expect(draftClaim(org.reporter, { reportId })).rejects.toEqual(
    refused("certificates.refused.claimed"),
  );
  expect((await listClaims(org.reporter, reportId)).map(({ state }) => state)).toEqual(["issued"]);
});

test("a certificate expires by the clock the day after its last day", async () => {
  const { validTo, documents } = await showPublicCertificate(number);
  const on = <R>(day: number, work: () => Promise<R>) =>
    atInstant(new Date(Date.parse(validTo) + day * 86_400_000).toISOString(), work);
  const stateOn = (day: number) => on(day, async () => (await showPublicCertificate(number)).state);
  expect([await stateOn(0), await stateOn(1)]).toEqual(["issued", "expired"]);
  const find = (status: "issued" | "expired") =>
    on(1, async () => (await searchRegister({ text: walk.org.id, status })).certificates.length);
  expect([await find("issued"), await find("expired")]).toEqual([0, 1]);
  const hash = documents[0]?.sha256 ?? "";
  expect(await on(1, () => findByDocumentHash(hash))).toMatchObject({
    verdict: "genuine_not_valid",
    state: "expired",
  });
});

test("two claims issued at once take two numbers that follow each other", async () => {
  const walks = [await walkTo("requested"), await walkTo("requested")];
  const issued = await Promise.all(
    walks.map(({ by, claimId }) => issueCertificate(by.issuer, { id: claimId })),
  );
  const [one, other] = issued
    .map(({ number }) => Number(number.slice(8, 14)))
    .sort((a, b) => a - b);
  expect(new Set(issued.map(({ number }) => number)).size).toBe(2);
  expect(other).toBeGreaterThan(one ?? 0);
});
