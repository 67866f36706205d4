import type { CaseFile } from "@/lib/domain/case/case-file";
import { approveReport, publishReport } from "@/lib/services/approvals";
import { issueCertificate } from "@/lib/services/certificates";
import { draftClaim, requestClaim } from "@/lib/services/claims";
import { checkRetirement } from "@/lib/services/retirement-checks";
import { actor } from "./accounts";
import { stepOf, type Walk } from "./walk";

/** From the check of the credits to the certificate; returns its number. */
export async function certify(
  { cast, calendar, reportId }: Walk,
  { retirements }: CaseFile,
  sha256: string,
): Promise<string> {
  const on = stepOf(calendar);
  for (const { key, registryUrl } of retirements) {
    const check = {
      reportId,
      key,
      result: "confirmed" as const,
      screenshotSha256: "",
      url: registryUrl,
      note: "DEMO: serial block and beneficiary read in the registry.",
    };
    await on("checked", async () => checkRetirement(await actor(cast.verifier), check));
  }
  await on("approved", async () =>
    approveReport(await actor(cast.issuer), { id: reportId, sha256, confirm: "yes" }),
  );
  await on("published", async () => publishReport(await actor(cast.admin), { id: reportId }));
  const id = await on("requestedClaim", async () => {
    const { claimId } = await draftClaim(await actor(cast.reporter), { reportId });
    await requestClaim(await actor(cast.reporter), { id: claimId });
    return claimId;
  });
  return (await on("issued", async () => issueCertificate(await actor(cast.issuer), { id })))
    .number;
}
