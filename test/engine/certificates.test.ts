import { createHash } from "node:crypto";
import { extractText, getDocumentProxy } from "unpdf";
import { expect, test } from "vitest";
import { issueCertificate } from "@/lib/services/certificates";
import { readDocument } from "@/lib/services/papers";
import { showPublicCertificate } from "@/lib/services/register";
import { walkTo } from "./walk";

test("a requested claim becomes one certificate with four papers, stored and served unchanged", async () => {
  const { by, claimId, sha256, year } = await walkTo("requested");
  const { number } = await issueCertificate(by.issuer, { id: claimId });
  const shown = await showPublicCertificate(number);
  expect(shown.state).toBe("issued");
  expect(shown.statement.sha256).toBe(sha256);
  expect(shown.figures.bridge.residual).toBe(21_087_929_970);
  expect(shown.credits.map(({ serial }) => serial)).toEqual(
    year.retirements.map(({ serial }) => serial),
  );
  expect(shown.documents).toHaveLength(4);
  for (const { kind, locale, sha256: hash, size } of shown.documents) {
    const { bytes } = await readDocument({ certificate: number, kind, locale });
    expect([createHash("sha256").update(bytes).digest("hex"), bytes.length]).toEqual([hash, size]);
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), {
      mergePages: true,
    });
    expect(text).toContain(number);
    expect(text).toContain("21,087.93");
  }
});
