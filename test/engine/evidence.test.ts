import { beforeAll, expect, test, vi } from "vitest";
import { loadCase } from "@/lib/services/case-files";
import {
  addEvidenceLinks,
  attachEvidence,
  listEvidence,
  readEvidence,
  removeEvidenceLinks,
} from "@/lib/services/evidence";
import { loadFactors } from "@/lib/services/factors";
import { actorOf } from "@/lib/services/sessions";
import { aPerson, aReport, giveRole, organisationWith } from "./fixtures";
import { csv, demonstrationOf } from "./years";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
beforeAll(async () => void (await loadFactors()));

const pdf = csv("%PDF-1.7\n%…");
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);

test("a file comes back byte for byte, under a name without folders and of a type that we gave", async () => {
  const { reporter } = await organisationWith("reporter");
  const reportId = await aReport(reporter);
  const name = "C:\\bills\\\u202eJanuary 电费.pdf";
  const { evidenceId, sha256 } = await attachEvidence(reporter, { reportId, name, bytes: pdf });
  const read = await readEvidence(reporter, { evidenceId });
  expect(read).toMatchObject({ name: "January 电费.pdf", mediaType: "application/pdf", sha256 });
  expect(new Uint8Array(read.bytes)).toEqual(pdf);
});

test.each([
  ["page.svg", csv("<svg/>"), "evidence.refused.kind"],
  ["page.html", csv("<html>"), "evidence.refused.kind"],
  ["macro.xlsm", csv("PK\x03\x04"), "evidence.refused.kind"],
  ["none", pdf, "evidence.refused.kind"],
  ["bill.pdf", png, "evidence.refused.content"],
  ["photo.jpg", png, "evidence.refused.content"],
  ["sheet.xlsx", csv("PK\x03\x04 no workbook"), "evidence.refused.content"],
  ["rows.csv", csv("<!DOCTYPE html>"), "evidence.refused.content"],
  ["rows.csv", new Uint8Array([0x61, 0, 0x62]), "evidence.refused.content"],
  ["letter.eml", csv("no header at all"), "evidence.refused.content"],
])("%s is not taken as evidence", async (name, bytes, word) => {
  const { reporter } = await organisationWith("reporter");
  const reportId = await aReport(reporter);
  await expect(attachEvidence(reporter, { reportId, name, bytes })).rejects.toMatchObject({
    code: "invalid",
    word,
  });
  expect(await listEvidence(reporter, reportId)).toEqual([]);
});

test("PNG, JPEG, XLSX, CSV and e-mail are taken for what they are", async () => {
  const { reporter } = await organisationWith("reporter");
  const reportId = await aReport(reporter);
  const files = {
    "a.png": png,
    "b.JPEG": new Uint8Array([0xff, 0xd8, 0xff, 0xe0]),
    "c.xlsx": csv("PK\x03\x04 [Content_Types].xml xl/workbook.xml"),
    "d.csv": new Uint8Array([0xb5, 0xe7, 0xb7, 0xd1, 0x2c, 0x31]),
    "e.eml": csv("From: meter@example.org\r\nDate: Fri, 31 Jan 2025 12:00:00 +0800\r\n\r\n7 kWh"),
  };
  for (const [name, bytes] of Object.entries(files))
    await attachEvidence(reporter, { reportId, name, bytes });
  expect((await listEvidence(reporter, reportId)).map(({ name }) => name)).toEqual(
    Object.keys(files),
  );
});

test("a file above 20 MB is refused, one of 20 MB is not", async () => {
  const { reporter } = await organisationWith("reporter");
  const reportId = await aReport(reporter);
  const most = new Uint8Array(20_000_000).fill(0x20);
  most.set(pdf);
  const bytes = new Uint8Array(20_000_001);
  bytes.set(most);
  const send = (sent: Uint8Array<ArrayBuffer>) =>
    attachEvidence(reporter, { reportId, name: "scan.pdf", bytes: sent });
  await expect(send(bytes)).rejects.toMatchObject({ code: "too_large", word: "refusal.tooLarge" });
  await send(most);
  expect(await listEvidence(reporter, reportId)).toMatchObject([{ size: 20_000_000 }]);
});

test("one file proves many entries, the same content again only gains links, and links can go", async () => {
  const { id, reporter } = await organisationWith("reporter");
  const { reportId } = await loadCase(reporter, { organisationId: id, case: demonstrationOf(id) });
  const link = (subjectKey: string) => ({ subject: "activity" as const, subjectKey });
  const sent = { reportId, name: "bill.pdf", bytes: pdf };
  const first = await attachEvidence(reporter, { ...sent, links: [link("A001"), link("A002")] });
  const again = await attachEvidence(reporter, { ...sent, links: [link("A003")] });
  expect(again.evidenceId).toBe(first.evidenceId);
  const { evidenceId } = first;
  await addEvidenceLinks(reporter, { reportId, evidenceId, links: [link("A003"), link("A004")] });
  await removeEvidenceLinks(reporter, { reportId, evidenceId, links: [link("A001")] });
  const [file] = await listEvidence(reporter, reportId);
  expect(file?.links.map(({ subjectKey }) => subjectKey)).toEqual(["A002", "A003", "A004"]);
  const nowhere = addEvidenceLinks(reporter, { reportId, evidenceId, links: [link("A999")] });
  await expect(nowhere).rejects.toMatchObject({
    word: "evidence.refused.link",
    values: { key: "A999" },
  });
});

test("a contributor proves, and reads the proof of, what is of their own sites", async () => {
  const { id, reporter } = await organisationWith("reporter");
  const file = demonstrationOf(id);
  const { reportId } = await loadCase(reporter, { organisationId: id, case: file });
  const userId = await aPerson("contributor");
  await giveRole(userId, id, "contributor", { siteKeys: ["BJ"] });
  const contributor = await actorOf(userId);
  const [ours, theirs] = [
    file.activities.find(({ site }) => site === "BJ")?.key ?? "",
    file.activities.find(({ site }) => site !== "BJ")?.key ?? "",
  ];
  const link = (subjectKey: string) => ({ subject: "activity" as const, subjectKey });
  const send = (subjectKey: string) =>
    attachEvidence(contributor, { reportId, name: "a.pdf", bytes: pdf, links: [link(subjectKey)] });
  await send(ours);
  await expect(send(theirs)).rejects.toMatchObject({ code: "invalid" });
  const other = { reportId, name: "b.png", bytes: png, links: [link(theirs)] };
  const { evidenceId } = await attachEvidence(reporter, other);
  expect((await listEvidence(contributor, reportId)).map(({ name }) => name)).toEqual(["a.pdf"]);
  await expect(readEvidence(contributor, { evidenceId })).rejects.toMatchObject({
    code: "not_found",
  });
});

test("nobody reads a file of another organisation", async () => {
  const { reporter } = await organisationWith("reporter");
  const reportId = await aReport(reporter);
  const { evidenceId } = await attachEvidence(reporter, { reportId, name: "a.pdf", bytes: pdf });
  const stranger = (await organisationWith("reporter")).reporter;
  await expect(readEvidence(stranger, { evidenceId })).rejects.toMatchObject({ code: "not_found" });
});
