import { randomUUID } from "node:crypto";
import { extractText, getDocumentProxy } from "unpdf";
import { expect, test } from "vitest";
import { previewAnnualReport, readDocument } from "@/lib/services/papers";
import { aReport, joinedBy, organisationWith } from "./fixtures";
import { walkTo } from "./walk";

const refused = (word: string) => expect.objectContaining({ name: "Refusal", word });

test("an annual report is drawn of the year as it stands, and says on its pages that it is a draft", async () => {
  const { org, reportId } = await walkTo("entered");
  const draft = await previewAnnualReport(org.reporter, { reportId, locale: "en" });
  const pdf = await getDocumentProxy(new Uint8Array(draft.bytes));
  const { text } = await extractText(pdf, { mergePages: false });
  expect(text.length).toBeGreaterThan(5);
  expect(text.filter((page) => /draft/i.test(page)).length).toBe(text.length);
  expect(draft.name).toMatch(/2022 .*\.pdf$/);
});

test("a draft is for its organisation alone, and not for who sees their own sites only", async () => {
  const org = await organisationWith("reporter");
  const reportId = await aReport(org.reporter);
  const contributor = await joinedBy(org.id, "contributor");
  const stranger = (await organisationWith("reporter")).reporter;
  const asked = { reportId, locale: "en" as const };
  await expect(previewAnnualReport(stranger, asked)).rejects.toEqual(refused("refusal.notFound"));
  await expect(previewAnnualReport(contributor, asked)).rejects.toEqual(
    refused("refusal.forbidden"),
  );
});

test("a paper that was never issued is not there", async () => {
  const paper = { certificate: randomUUID(), kind: "certificate", locale: "en" } as const;
  await expect(readDocument(paper)).rejects.toEqual(refused("certificates.refused.noPaper"));
});
